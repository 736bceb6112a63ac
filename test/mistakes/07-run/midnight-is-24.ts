// fails: stamps; diagnosis: wrong-text
// Believes that hour12: false counts from 00; in this locale it counts to 24.
function stamp(): string {
  return new Date().toLocaleTimeString('en-US', { hour12: false });
}

export async function run<T>(main: () => Promise<T>): Promise<T> {
  if (typeof main !== 'function') throw new TypeError('main must be a function');
  console.log(stamp());
  try {
    return await main();
  } finally {
    console.log(stamp());
  }
}

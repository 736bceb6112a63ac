// fails: stamps; diagnosis: wrong-text
// Believes that the second stamp is the first one and the seconds that have passed, also over midnight.
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

export async function run<T>(main: () => Promise<T>): Promise<T> {
  if (typeof main !== 'function') throw new TypeError('main must be a function');
  const start = Date.now();
  const midnight = start - (start % 86_400_000);
  console.log(stamp());
  try {
    return await main();
  } finally {
    const seconds = Math.floor((Date.now() - midnight) / 1000);
    const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
    console.log(parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':'));
  }
}

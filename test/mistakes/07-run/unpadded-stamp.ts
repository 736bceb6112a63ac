// fails: stamps; diagnosis: wrong-text
// Believes that hours, minutes and seconds have two digits by themselves.
function stamp(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes(), now.getSeconds()].join(':');
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

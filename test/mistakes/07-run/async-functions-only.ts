// fails: ordinary; diagnosis: none
// Believes that only functions with the word async return promises.
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

export async function run<T>(main: () => Promise<T>): Promise<T> {
  if (Object.prototype.toString.call(main) !== '[object AsyncFunction]')
    throw new TypeError('main must be an async function');
  console.log(stamp());
  try {
    return await main();
  } finally {
    console.log(stamp());
  }
}

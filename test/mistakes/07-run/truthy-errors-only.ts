// fails: error, several; diagnosis: false-is-nothing
// Believes that only what is truthy can be thrown.
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

export async function run<T>(main: () => Promise<T>): Promise<T> {
  if (typeof main !== 'function') throw new TypeError('main must be a function');
  console.log(stamp());
  let result: unknown;
  let failure: unknown;
  try {
    result = await main();
  } catch (error) {
    failure = error;
  }
  console.log(stamp());
  if (failure) throw failure;
  return result as T;
}

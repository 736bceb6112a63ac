// fails: error, several; diagnosis: swallowed-error
// Believes that an error which has been reported is dealt with.
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

export async function run<T>(main: () => Promise<T>): Promise<T> {
  if (typeof main !== 'function') throw new TypeError('main must be a function');
  console.log(stamp());
  let result: T | undefined;
  try {
    result = await main();
  } catch (error) {
    console.error(error);
  }
  console.log(stamp());
  return result as T;
}

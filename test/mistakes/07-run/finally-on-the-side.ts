// fails: stamps, error, several; diagnosis: unhandled-rejection
// Believes that finally hangs on to the promise and needs nobody who looks after its own.
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

export async function run<T>(main: () => Promise<T>): Promise<T> {
  if (typeof main !== 'function') throw new TypeError('main must be a function');
  console.log(stamp());
  const result = main();
  result.finally(() => console.log(stamp()));
  return result;
}

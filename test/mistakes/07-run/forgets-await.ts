// fails: stamps; diagnosis: not-awaited
// Believes that main is done when its call has returned.
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

export async function run<T>(main: () => Promise<T>): Promise<T> {
  if (typeof main !== 'function') throw new TypeError('main must be a function');
  console.log(stamp());
  const result = main();
  console.log(stamp());
  return result;
}

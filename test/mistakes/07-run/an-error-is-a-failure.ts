// fails: value, error, several; diagnosis: value-as-error
// Believes that main failed when what came out is an Error, and only then.
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

export async function run<T>(main: () => Promise<T>): Promise<T> {
  if (typeof main !== 'function') throw new TypeError('main must be a function');
  console.log(stamp());
  const result = await main().catch((error: unknown) => error);
  console.log(stamp());
  if (result instanceof Error) throw result;
  return result as T;
}

// fails: stamps; diagnosis: exit-skipped
// Believes that the lines after an await are always reached.
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

export async function run<T>(main: () => Promise<T>): Promise<T> {
  if (typeof main !== 'function') throw new TypeError('main must be a function');
  console.log(stamp());
  const result = await main();
  console.log(stamp());
  return result;
}

// fails: stamps; diagnosis: starts-too-early
// Believes, as Python has it, that main() only prepares a call that await then makes.
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

export async function run<T>(main: () => Promise<T>): Promise<T> {
  if (typeof main !== 'function') throw new TypeError('main must be a function');
  const coroutine = main();
  console.log(stamp());
  try {
    return await coroutine;
  } finally {
    console.log(stamp());
  }
}

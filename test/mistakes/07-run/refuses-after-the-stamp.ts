// fails: refuses; diagnosis: none
// Leaves it to the call to notice that main is not a function.
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

export async function run<T>(main: () => Promise<T>): Promise<T> {
  console.log(stamp());
  try {
    return await main();
  } finally {
    console.log(stamp());
  }
}

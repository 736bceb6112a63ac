// fails: refuses; diagnosis: none
// Believes that run(main()) means the same as run(main).
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

export async function run<T>(main: (() => Promise<T>) | Promise<T>): Promise<T> {
  console.log(stamp());
  try {
    return await (typeof main === 'function' ? main() : main);
  } finally {
    console.log(stamp());
  }
}

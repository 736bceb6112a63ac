// fails: fun1-waits, fun2-waits, after-a-pause; diagnosis: false-is-nothing
// Takes || for a default value, and 0 is falsy.
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export async function fun1(x: number, ms?: number): Promise<void> {
  console.log(`Function 1: result ${x ** 2}, wait ...`);
  await sleep(ms || 3000);
  console.log('Function 1: finished');
}

export async function fun2(x: number, ms?: number): Promise<void> {
  console.log(`Function 2: result ${x ** 0.05}, wait ...`);
  await sleep(ms || 3000);
  console.log('Function 2: finished');
}

// fails: lines; diagnosis: wrong-text
// Keeps the lines of the first program, which have no colon.
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export async function fun1(x: number, ms = 3000): Promise<void> {
  console.log(`Function 1 result ${x ** 2}, wait ...`);
  await sleep(ms);
  console.log('Function 1 finished');
}

export async function fun2(x: number, ms = 3000): Promise<void> {
  console.log(`Function 2 result ${x ** 0.05}, wait ...`);
  await sleep(ms);
  console.log('Function 2 finished');
}

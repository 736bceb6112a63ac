// fails: no-promise, main-blocks; diagnosis: gives-promise
// Believes that every function that waits has to be async, although block comes back by itself.
function block(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

export async function fun1(x: number, ms = 3000): Promise<void> {
  console.log(`Function 1 result ${x ** 2}, wait ...`);
  block(ms);
  console.log('Function 1 finished');
}

export async function fun2(x: number, ms = 3000): Promise<void> {
  console.log(`Function 2 result ${x ** 0.05}, wait ...`);
  block(ms);
  console.log('Function 2 finished');
}

export async function main(): Promise<void> {
  await fun1(4);
  await fun2(4);
}

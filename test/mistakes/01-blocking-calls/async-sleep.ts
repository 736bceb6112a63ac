// fails: fun1-blocks, fun2-blocks, default-ms, in-a-row, after-a-pause, main-blocks, lines; diagnosis: does-not-block
// Takes any waiting for blocking, and writes the asynchronous program at once.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

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

export async function main(): Promise<void> {
  await fun1(4);
  await fun2(4);
}

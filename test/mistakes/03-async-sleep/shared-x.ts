// fails: lines; diagnosis: shared-state
// Keeps x in a variable of the file, where the next call replaces it before the line is logged.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let current = 0;

async function fun1(x: number, ms = 3000): Promise<void> {
  current = x;
  await null;
  console.log(`Function 1: result ${current ** 2}, wait ...`);
  await sleep(ms);
  console.log('Function 1: finished');
}

async function fun2(x: number, ms = 3000): Promise<void> {
  current = x;
  await null;
  console.log(`Function 2: result ${current ** 0.05}, wait ...`);
  await sleep(ms);
  console.log('Function 2: finished');
}

export { sleep, fun1, fun2 };

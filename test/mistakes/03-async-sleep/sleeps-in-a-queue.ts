// fails: sleeps-at-once, together, after-a-pause, lines; diagnosis: shared-state
// Believes that only one sleep may run at a time, and puts each behind the last one.
let last: Promise<void> = Promise.resolve();

export function sleep(ms: number): Promise<void> {
  last = last.then(() => new Promise((resolve) => setTimeout(resolve, ms)));
  return last;
}

export async function fun1(x: number, ms = 3000): Promise<void> {
  console.log(`Function 1: result ${x ** 2}, wait ...`);
  await sleep(ms);
  console.log('Function 1: finished');
}

export async function fun2(x: number, ms = 3000): Promise<void> {
  console.log(`Function 2: result ${x ** 0.05}, wait ...`);
  await sleep(ms);
  console.log('Function 2: finished');
}

// fails: sleep-waits, from-the-call, sleeps-at-once, fun1-waits, fun2-waits, default-ms, together, after-a-pause, lines; diagnosis: settles-at-once
// Believes that the timer in an executor holds the promise back, wherever resolve is called.
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => {}, ms);
    resolve();
  });
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

// fails: sleep-waits, from-the-call, sleeps-at-once, fun1-waits, fun2-waits, default-ms, together, after-a-pause, lines; diagnosis: not-a-promise
// Believes that setTimeout gives back something that can be awaited.
export async function sleep(ms: number): Promise<void> {
  await setTimeout(() => {}, ms);
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

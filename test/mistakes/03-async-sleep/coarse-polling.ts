// fails: sleep-waits, from-the-call, sleeps-at-once, fun1-waits, fun2-waits, together, after-a-pause, lines; diagnosis: polls
// Looks at the clock every 100 ms, and so wakes up late from any other duration.
const nap = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

export async function sleep(ms: number): Promise<void> {
  const until = Date.now() + ms;
  while (Date.now() < until) await nap();
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

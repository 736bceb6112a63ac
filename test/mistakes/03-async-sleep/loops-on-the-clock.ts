// fails: sleeps-at-once, together, after-a-pause, lines, never-blocks; diagnosis: blocks-the-loop
// Believes that an await in a loop lets everything else run, though a promise job is all it waits for.
export async function sleep(ms: number): Promise<void> {
  const until = Date.now() + ms;
  while (Date.now() < until) await null;
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

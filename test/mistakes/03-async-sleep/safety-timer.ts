// fails: leaves-nothing; diagnosis: leaves-timer
// Adds a second timer in case the first one fails, and believes that race stops the loser.
const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function sleep(ms: number): Promise<void> {
  return Promise.race([after(ms), after(ms + 1000)]);
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

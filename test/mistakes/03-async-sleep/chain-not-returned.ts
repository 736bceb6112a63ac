// fails: from-the-call, fun1-waits, fun2-waits, default-ms, together, after-a-pause; diagnosis: not-awaited
// Puts the last line into then, and forgets that the caller needs that promise too.
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export async function fun1(x: number, ms = 3000): Promise<void> {
  console.log(`Function 1: result ${x ** 2}, wait ...`);
  sleep(ms).then(() => {
    console.log('Function 1: finished');
  });
}

export async function fun2(x: number, ms = 3000): Promise<void> {
  console.log(`Function 2: result ${x ** 0.05}, wait ...`);
  sleep(ms).then(() => {
    console.log('Function 2: finished');
  });
}

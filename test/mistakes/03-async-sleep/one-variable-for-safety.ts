// fails: leaves-nothing; diagnosis: shared-state
// Clears its second timer, but finds it in a variable of the file: two sleeps at once leave one behind.
let safety: ReturnType<typeof setTimeout> | undefined;

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    safety = setTimeout(resolve, 60_000);
    setTimeout(() => {
      clearTimeout(safety);
      resolve();
    }, ms);
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

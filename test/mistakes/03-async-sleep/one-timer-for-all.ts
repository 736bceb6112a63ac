// fails: sleeps-at-once, together, after-a-pause, lines; diagnosis: shared-state
// Keeps the timer in a variable of the file, where the next sleep clears it.
let timer: ReturnType<typeof setTimeout> | undefined;

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    clearTimeout(timer);
    timer = setTimeout(resolve, ms);
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

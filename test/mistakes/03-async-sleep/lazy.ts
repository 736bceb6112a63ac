// fails: sleep-waits, from-the-call, sleeps-at-once; diagnosis: not-a-promise
// Imitates Python's coroutine object: the time begins to run when it is awaited.
export function sleep(ms: number): PromiseLike<void> {
  return {
    then: (wake, refuse) => new Promise<void>((resolve) => setTimeout(resolve, ms)).then(wake, refuse),
  };
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

/** Tasks: work that starts soon and goes on while its maker does something else. */

/** Waits without blocking. */
// given
function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The article's first function. */
// given
async function fun1(x: number): Promise<void> {
  console.log(`Function 1: result ${x ** 2}, wait ...`);
  await sleep(3000);
  console.log('Function 1: finished');
}

/** The article's second function. */
// given
async function fun2(x: number): Promise<void> {
  console.log(`Function 2: result ${x ** 0.05}, wait ...`);
  await sleep(3000);
  console.log('Function 2: finished');
}

/** Makes a task of `fn(...args)`: it starts once the code that is running has paused, and can be awaited any number of times. */
export function createTask<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): PromiseLike<R> {
  // TODO: Have fn called with args soon, but not before createTask has returned; give back what can be awaited.

  const task = Promise.resolve().then(() => fn(...args));
  // The first await may come long after the failure: until then the error waits in the task, and nobody has missed it.
  task.catch(() => {});
  return task;
}

/** Makes a task of each function, with 4, says so, and waits for both. */
export async function main(first: typeof fun1 = fun1, second: typeof fun2 = fun2): Promise<void> {
  // TODO: Make a task of first, then of second, each with 4; log `Tasks created`; wait for both.

  const one = createTask(first, 4);
  const other = createTask(second, 4);
  console.log('Tasks created');
  await one;
  await other;
}

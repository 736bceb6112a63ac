/** Tasks: work that starts soon and goes on while its maker does something else. */

/** Waits without blocking. */
// Given: nothing to do here.
function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The article's first function. */
// Given: nothing to do here.
async function fun1(x: number): Promise<void> {
  console.log(`Function 1: result ${x ** 2}, wait ...`);
  await sleep(3000);
  console.log('Function 1: finished');
}

/** The article's second function. */
// Given: nothing to do here.
async function fun2(x: number): Promise<void> {
  console.log(`Function 2: result ${x ** 0.05}, wait ...`);
  await sleep(3000);
  console.log('Function 2: finished');
}

/** Makes a task of `fn(...args)`: it starts once the code that is running has paused, and can be awaited any number of times. */
export function createTask<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): PromiseLike<R> {
  // TODO: Have fn called with args soon, but not before createTask has returned; give back what can be awaited.
  throw new Error('not started: createTask');
}

/** Makes a task of each function, with 4, says so, and waits for both. */
export async function main(first: typeof fun1 = fun1, second: typeof fun2 = fun2): Promise<void> {
  // TODO: Make a task of first, then of second, each with 4; log `Tasks created`; wait for both.
  throw new Error('not started: main');
}

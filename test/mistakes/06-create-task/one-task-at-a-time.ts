// fails: starts-later, starts-soon, own-task, main-waits, main-defaults, main-lines; diagnosis: shared-state
// Believes that tasks must queue up, because there is only one thread.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function fun1(x: number): Promise<void> {
  console.log(`Function 1: result ${x ** 2}, wait ...`);
  await sleep(3000);
  console.log('Function 1: finished');
}

async function fun2(x: number): Promise<void> {
  console.log(`Function 2: result ${x ** 0.05}, wait ...`);
  await sleep(3000);
  console.log('Function 2: finished');
}

let before: Promise<unknown> = Promise.resolve();

export function createTask<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): PromiseLike<R> {
  const task = before.then(() => fn(...args));
  before = task.catch(() => {});
  return task;
}

export async function main(first = fun1, second = fun2): Promise<void> {
  const one = createTask(first, 4);
  const other = createTask(second, 4);
  console.log('Tasks created');
  await one;
  await other;
}

// fails: main-waits, main-defaults, main-lines; diagnosis: not-called
// Believes that main always runs fun1 and fun2.
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

export function createTask<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): PromiseLike<R> {
  const task = Promise.resolve().then(() => fn(...args));
  task.catch(() => {});
  return task;
}

export async function main(_first = fun1, _second = fun2): Promise<void> {
  const one = createTask(fun1, 4);
  const other = createTask(fun2, 4);
  console.log('Tasks created');
  await one;
  await other;
}

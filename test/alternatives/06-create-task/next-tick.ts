// process.nextTick starts the work, with the arguments handed through it.
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
  const task = new Promise<R>((resolve, reject) => {
    process.nextTick((...passed: A) => void fn(...passed).then(resolve, reject), ...args);
  });
  task.catch(() => {});
  return task;
}

export async function main(first = fun1, second = fun2): Promise<void> {
  const tasks = [first, second].map((fn) => createTask(fn, 4));
  console.log('Tasks', 'created');
  for (const task of tasks) await task;
}

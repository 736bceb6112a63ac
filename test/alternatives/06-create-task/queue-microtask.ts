// new Promise around queueMicrotask; main waits for the second task first.
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
    queueMicrotask(() => {
      fn(...args).then(resolve, reject);
    });
  });
  task.catch(() => 'handled by whoever awaits the task');
  return task;
}

export async function main(...[first = fun1, second = fun2]: [typeof fun1?, typeof fun2?]): Promise<void> {
  const one = createTask(first, 4);
  const other = createTask(second, 4);
  console.log('Tasks created');
  await other;
  await one;
}

// One queue for all tasks, emptied by a single microtask until nothing is left in it.
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

const ready: (() => void)[] = [];

function runReady(): void {
  for (let start = ready.shift(); start !== undefined; start = ready.shift()) start();
}

export function createTask<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): PromiseLike<R> {
  if (ready.length === 0) queueMicrotask(runReady);
  const task = new Promise<R>((resolve, reject) => {
    ready.push(() => {
      fn(...args).then(resolve, reject);
    });
  });
  task.catch(() => {});
  return task;
}

export async function main(first = fun1, second = fun2): Promise<void> {
  const one = createTask(first, 4);
  const other = createTask(second, 4);
  console.log('Tasks created');
  await one;
  await other;
}

// A timer of no delay starts the work; main waits with a chain of then.
import { promisify } from 'node:util';

const sleep = promisify(setTimeout);

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
  const task = sleep(0).then(() => fn.apply(undefined, args));
  void task.catch(() => {});
  return task;
}

export function main(first: typeof fun1 = fun1, second: typeof fun2 = fun2): Promise<void> {
  const one = createTask(first, 4);
  const other = createTask(second, 4);
  console.log('Tasks created');
  return Promise.resolve(one)
    .then(() => other)
    .then(() => {});
}

// setImmediate from node:timers starts the work; the exports are renamed.
import { setImmediate, setTimeout } from 'node:timers';

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

function schedule<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): PromiseLike<R> {
  let settle!: (result: Promise<R>) => void;
  const task = new Promise<R>((resolve) => (settle = resolve));
  setImmediate(() => settle(fn(...args)));
  task.catch(() => {});
  return task;
}

async function program(a?: typeof fun1, b?: typeof fun2): Promise<void> {
  const [one, other] = [schedule(a ?? fun1, 4), schedule(b ?? fun2, 4)];
  console.log('Tasks created');
  await Promise.allSettled([one, other]);
}

export { schedule as createTask, program as main };

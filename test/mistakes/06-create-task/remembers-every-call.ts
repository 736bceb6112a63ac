// fails: own-task; diagnosis: shared-state
// Believes that the same function with the same arguments need not run again.
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

const calls: { fn: unknown; args: string; task: Promise<unknown> }[] = [];

export function createTask<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): PromiseLike<R> {
  const key = JSON.stringify(args);
  const known = calls.find((call) => call.fn === fn && call.args === key);
  if (known !== undefined) return known.task as Promise<R>;
  const task = Promise.resolve().then(() => fn(...args));
  task.catch(() => {});
  calls.push({ fn, args: key, task });
  return task;
}

export async function main(first = fun1, second = fun2): Promise<void> {
  const one = createTask(first, 4);
  const other = createTask(second, 4);
  console.log('Tasks created');
  await one;
  await other;
}

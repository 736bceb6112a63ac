// fails: main-defaults, main-lines; diagnosis: none
// Believes that main gets both functions or none.
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

type Work = (x: number) => Promise<void>;

export async function main(...given: [Work?, Work?]): Promise<void> {
  const [first, second] = given.length === 2 ? given : [fun1, fun2];
  const tasks = [first ?? fun1, second ?? fun2].map((fn) => createTask(fn, 4));
  console.log('Tasks created');
  await Promise.all(tasks);
}

// main is a generator that yields its tasks; a driver resumes it when each has settled.
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

function drive(steps: Generator<PromiseLike<unknown>, void, unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    const step = (sent?: unknown): void => {
      const { done, value } = steps.next(sent);
      if (done) resolve();
      else value.then(step, reject);
    };
    step();
  });
}

const createTask = <A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): PromiseLike<R> => {
  const start = Promise.resolve(args);
  const task = start.then((all) => fn(...all));
  Promise.allSettled([task]);
  return task;
};

function* steps(first: typeof fun1, second: typeof fun2): Generator<PromiseLike<unknown>, void, unknown> {
  const one = createTask(first, 4);
  const other = createTask(second, 4);
  console.log('Tasks created');
  yield one;
  yield other;
}

export default { createTask, main: (first = fun1, second = fun2) => drive(steps(first, second)) };

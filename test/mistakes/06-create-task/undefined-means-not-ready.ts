// fails: same-value, main-defaults, main-lines; diagnosis: false-is-nothing
// Believes that a task with no value yet has the value undefined, and the other way round.
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
  let value: R | undefined;
  const listeners: ((value: R) => void)[] = [];
  const task = Promise.resolve().then(() => fn(...args));
  task.then(
    (result) => {
      value = result;
      for (const listener of listeners) listener(result);
    },
    () => {},
  );
  return {
    then(onFulfilled, onRejected) {
      const ready = new Promise<R>((resolve, reject) => {
        if (value === undefined) listeners.push(resolve);
        else resolve(value);
        task.catch(reject);
      });
      return ready.then(onFulfilled, onRejected);
    },
  };
}

export async function main(first = fun1, second = fun2): Promise<void> {
  const one = createTask(first, 4);
  const other = createTask(second, 4);
  console.log('Tasks created');
  await one;
  await other;
}

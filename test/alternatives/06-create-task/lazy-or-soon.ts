// A lazy thenable that starts at the first await, and by itself if nobody has awaited it by then.
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
  let result: Promise<R> | undefined;
  const start = (): Promise<R> => {
    if (result === undefined) {
      result = fn(...args);
      result.catch(() => {});
    }
    return result;
  };
  queueMicrotask(start);
  return { then: (onFulfilled, onRejected) => start().then(onFulfilled, onRejected) };
}

export async function main(first = fun1, second = fun2): Promise<void> {
  const tasks = [createTask(first, 4), createTask(second, 4)] as const;
  console.log('Tasks created');
  await tasks[0];
  await tasks[1];
}

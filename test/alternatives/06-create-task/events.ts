// Tasks wait in a queue that an event empties; the outcome comes back through callbacks.
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

const loop = new EventTarget();
const ready: (() => void)[] = [];

loop.addEventListener('turn', () => {
  const due = ready.splice(0);
  due.forEach((start) => start());
});

export function createTask<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): PromiseLike<R> {
  if (ready.length === 0) queueMicrotask(() => loop.dispatchEvent(new Event('turn')));
  const task = new Promise<R>((resolve, reject) => {
    ready.push(() => {
      fn(...args)
        .then(resolve)
        .catch(reject);
    });
  });
  task.catch(() => {});
  return task;
}

export function main(first = fun1, second = fun2): Promise<void> {
  return new Promise((resolve) => {
    let open = 2;
    const close = (): void => {
      open -= 1;
      if (open === 0) resolve();
    };
    const tasks = [createTask(first, 4), createTask(second, 4)];
    console.log('Tasks created');
    for (const task of tasks) task.then(close);
  });
}

await createTask(async (text: string) => console.debug(text), 'ready');

// An async arrow that pauses once before it calls; the file ends with main(), as the article does.
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

export const createTask = <A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): Promise<R> => {
  const task = (async () => {
    await null;
    return fn(...args);
  })();
  task.then(undefined, () => {});
  return task;
};

export const main = async (first = fun1, second = fun2): Promise<void> => {
  const tasks = [createTask(first, 4), createTask(second, 4)];
  console.log('Tasks created');
  await Promise.all(tasks);
};

main();

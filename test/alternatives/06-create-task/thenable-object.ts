// A plain object with a then; the outcome is kept as data, so there is no rejection until somebody asks.
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

type Outcome<R> = { ok: true; value: R } | { ok: false; reason: unknown };

export function createTask<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): PromiseLike<R> {
  const outcome = new Promise<void>((resolve) => queueMicrotask(resolve)).then((): Promise<Outcome<R>> =>
    fn(...args).then(
      (value) => ({ ok: true, value }),
      (reason: unknown) => ({ ok: false, reason }),
    ),
  );
  return {
    then(onFulfilled, onRejected) {
      const result = outcome.then((each) => {
        if (each.ok) return each.value;
        throw each.reason;
      });
      return result.then(onFulfilled, onRejected);
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

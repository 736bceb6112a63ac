// A Task class of its own that is no promise: it keeps its state and a list of who waits for it.
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

type State<R> = { is: 'pending' } | { is: 'fulfilled'; value: R } | { is: 'rejected'; reason: unknown };

class Task<R> implements PromiseLike<R> {
  #state: State<R> = { is: 'pending' };
  #waiting: (() => void)[] = [];

  constructor(start: () => Promise<R>) {
    queueMicrotask(() => {
      start().then(
        (value) => this.#settle({ is: 'fulfilled', value }),
        (reason: unknown) => this.#settle({ is: 'rejected', reason }),
      );
    });
  }

  #settle(state: State<R>): void {
    this.#state = state;
    for (const wake of this.#waiting) wake();
    this.#waiting = [];
  }

  then<F = R, E = never>(
    onFulfilled?: ((value: R) => F | PromiseLike<F>) | null,
    onRejected?: ((reason: unknown) => E | PromiseLike<E>) | null,
  ): PromiseLike<F | E> {
    const settled = new Promise<R>((resolve, reject) => {
      const look = (): void => {
        const state = this.#state;
        if (state.is === 'pending') this.#waiting.push(look);
        else if (state.is === 'fulfilled') resolve(state.value);
        else reject(state.reason);
      };
      look();
    });
    return settled.then(onFulfilled, onRejected);
  }
}

export function createTask<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): PromiseLike<R> {
  return new Task(() => fn(...args));
}

export async function main(first = fun1, second = fun2): Promise<void> {
  const one = createTask(first, 4);
  const other = createTask(second, 4);
  console.log('Tasks created');
  await one;
  await other;
}

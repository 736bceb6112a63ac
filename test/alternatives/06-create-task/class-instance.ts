// A class whose only instance is the default export; main finds createTask on this.
import { scheduler } from 'node:timers/promises';

class EventLoop {
  #made = 0;

  createTask<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): PromiseLike<R> {
    this.#made += 1;
    const task = this.begin(fn, args);
    task.catch(() => {});
    return task;
  }

  async main(first = this.fun1, second = this.fun2): Promise<void> {
    const one = this.createTask(first, 4);
    const other = this.createTask(second, 4);
    this.log('Tasks created');
    await Promise.all([one, other]);
  }

  private async begin<A extends unknown[], R>(fn: (...args: A) => Promise<R>, args: A): Promise<R> {
    await scheduler.yield();
    return await fn(...args);
  }

  private readonly log = (text: string): void => console.log(text);

  private readonly fun1 = async (x: number): Promise<void> => {
    this.log(`Function 1: result ${x ** 2}, wait ...`);
    await scheduler.wait(3000);
    this.log('Function 1: finished');
  };

  private readonly fun2 = async (x: number): Promise<void> => {
    this.log(`Function 2: result ${x ** 0.05}, wait ...`);
    await scheduler.wait(3000);
    this.log('Function 2: finished');
  };
}

export default new EventLoop();

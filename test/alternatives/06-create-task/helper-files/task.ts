import { ignore, later } from './promises.ts';

export function createTask<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): PromiseLike<R> {
  return ignore(later(() => fn(...args)));
}

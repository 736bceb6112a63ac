// An async arrow that awaits the call; promises are told by node:util.
import { types } from 'node:util';

type Kind = 'function' | 'promise' | 'value';

export const whatIs = (value: unknown): Kind =>
  typeof value === 'function' ? 'function' : types.isPromise(value) ? 'promise' : 'value';

export const prepare =
  <A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A) =>
  async (): Promise<R> =>
    await fn(...args);

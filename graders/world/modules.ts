/** The modules that a submission may import, in virtual time. */
import { inspect, types } from 'node:util';
import { formatLog } from './console.ts';
import { delayOf, type Timers } from './timer-functions.ts';

interface WaitOptions {
  readonly signal?: {
    readonly aborted: boolean;
    readonly reason: unknown;
    addEventListener(type: 'abort', listener: () => void, options: { readonly once: boolean }): void;
    removeEventListener(type: 'abort', listener: () => void): void;
  };
  readonly ref?: boolean;
}

/** Creates the look-up of allowed modules: `timers`, `timers/promises` and `util`, with or without `node:`. */
export function createModules({ globals }: Timers): (name: string) => object {
  const custom = Symbol.for('nodejs.util.promisify.custom');

  function abortError(reason: unknown): Error {
    const error = new Error('The operation was aborted', { cause: reason });
    Object.defineProperties(error, {
      name: { value: 'AbortError', writable: true, configurable: true },
      code: { value: 'ABORT_ERR', writable: true, configurable: true, enumerable: true },
    });
    return error;
  }

  function wait(ms: number, value: unknown, { signal, ref = true }: WaitOptions = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) {
        reject(abortError(signal.reason));
        return;
      }
      const abort = (): void => {
        handle.close();
        reject(abortError(signal?.reason));
      };
      const handle = globals.setTimeout(() => {
        signal?.removeEventListener('abort', abort);
        resolve(value);
      }, ms);
      if (!ref) handle.unref();
      signal?.addEventListener('abort', abort, { once: true });
    });
  }

  async function* interval(ms?: unknown, value?: unknown, { signal }: WaitOptions = {}): AsyncGenerator<unknown> {
    let due = 0;
    let wake: (() => void) | undefined;
    const handle = globals.setInterval(() => {
      due += 1;
      wake?.();
    }, ms);
    const abort = (): void => {
      handle.close();
      wake?.();
    };
    signal?.addEventListener('abort', abort, { once: true });
    try {
      for (;;) {
        if (signal?.aborted === true) throw abortError(signal.reason);
        if (due === 0) await new Promise<void>((resolve) => (wake = resolve));
        for (; due > 0; due -= 1) yield value;
      }
    } finally {
      handle.close();
      signal?.removeEventListener('abort', abort);
    }
  }

  const promises = {
    setTimeout: (ms?: unknown, value?: unknown, options?: WaitOptions) => wait(delayOf(ms), value, options),
    setImmediate: (value?: unknown, options?: WaitOptions) => wait(0, value, options),
    setInterval: interval,
    scheduler: {
      wait: (ms?: unknown, options?: WaitOptions) => wait(delayOf(ms), undefined, options),
      yield: () => wait(0, undefined),
    },
  };
  const { setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate } = globals;
  const timersModule = { setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate, promises };
  Object.defineProperty(globals.setTimeout, custom, { value: promises.setTimeout });
  Object.defineProperty(globals.setImmediate, custom, { value: promises.setImmediate });

  function promisify(original: unknown): unknown {
    if (typeof original !== 'function') throw new TypeError('The "original" argument must be of type function.');
    const own: unknown = Reflect.get(original, custom);
    if (typeof own === 'function') return own;
    return Object.defineProperty(
      function promisified(this: unknown, ...args: readonly unknown[]): Promise<unknown> {
        return new Promise((resolve, reject) => {
          const done = (error: unknown, value: unknown): void => {
            if (error === null || error === undefined || error === false || error === 0 || error === '') resolve(value);
            else reject(error);
          };
          Reflect.apply(original, this, [...args, done]);
        });
      },
      'name',
      { value: original.name },
    );
  }
  Object.defineProperty(promisify, 'custom', { value: custom });

  const util = {
    promisify,
    format: (...args: readonly unknown[]) => formatLog(args),
    inspect: (value: unknown) => inspect(value, { customInspect: false }),
    types: { ...types },
  };
  const modules: Readonly<Record<string, object>> = {
    timers: withDefault(timersModule),
    'timers/promises': withDefault(promises),
    util: withDefault(util),
  };
  return (name) => modules[name.replace(/^node:/, '')] ?? {};
}

function withDefault(module: object): object {
  return { ...module, default: module };
}

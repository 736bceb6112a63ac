/** Makes `node:timers` and `node:timers/promises` wait in vitest's virtual time, as the global functions do. */
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import promises from 'node:timers/promises';

/** To be called once the global timers are fake; what it returns puts the real modules back. */
export function fakeTimerModules(): () => void {
  const { setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate } = globalThis;
  const restore = [
    replace(timers, { setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate }),
    replace(promises, { setTimeout: wait, setImmediate: turn, setInterval: ticks }),
    replace(promises.scheduler, { wait: (ms: number, options?: Options) => wait(ms, undefined, options), yield: turn }),
  ];
  syncBuiltinESMExports();
  return () => {
    for (const undo of restore) undo();
    syncBuiltinESMExports();
  };
}

interface Options {
  readonly signal?: AbortSignal;
}

function replace(module: object, fakes: object): () => void {
  const before = Object.entries(fakes).map(([name]) => [name, Object.getOwnPropertyDescriptor(module, name)] as const);
  for (const [name, value] of Object.entries(fakes)) {
    Object.defineProperty(module, name, { value, configurable: true, enumerable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(module, name);
      else Object.defineProperty(module, name, descriptor);
    }
  };
}

function wait<T>(ms?: number, value?: T, { signal }: Options = {}): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) reject(abortError(signal));
    const timer = setTimeout(() => resolve(value), ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(abortError(signal));
    });
  });
}

function turn<T>(value?: T): Promise<T | undefined> {
  return new Promise((resolve) => setImmediate(() => resolve(value)));
}

async function* ticks<T>(ms?: number, value?: T): AsyncGenerator<T | undefined> {
  // Beats are kept from the first call on, however long the loop's body takes.
  let due = Date.now();
  while (true) {
    due += Math.max(1, ms ?? 1);
    await wait(due - Date.now());
    yield value;
  }
}

function abortError(signal: AbortSignal): Error {
  return Object.assign(new Error('The operation was aborted', { cause: signal.reason }), {
    name: 'AbortError',
    code: 'ABORT_ERR',
  });
}

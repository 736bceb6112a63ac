/** The timer functions of Node, in virtual time. */
import { types } from 'node:util';
import type { Loop } from './loop.ts';
import type { Timer } from './timers.ts';

// Taken before anything is sealed, so that a student's code cannot stand in for it.
const { isPromise } = types;

type Callback = (...args: readonly unknown[]) => unknown;

export interface TimerContext {
  readonly loop: () => Loop;
  readonly threw: (where: 'timer' | 'microtask' | 'nextTick', error: unknown) => void;
}

export type Timers = ReturnType<typeof createTimers>;

/** Creates `setTimeout` and its kin, `queueMicrotask` and `process.nextTick`. */
export function createTimers({ loop, threw }: TimerContext) {
  /** Timers whose handle was turned into a number, by that number. */
  const numbered = new WeakMap<Loop, Map<number, Timeout>>();

  class Timeout {
    readonly #loop = loop();
    readonly #options: { readonly delayMs: number; readonly every?: number; readonly callback: () => void };
    #timer: Timer;

    constructor(callback: Callback, delayMs: number, every: number | undefined, args: readonly unknown[]) {
      const fire = (): void => {
        try {
          Reflect.apply(callback, this, args);
        } catch (error) {
          threw('timer', error);
        }
      };
      this.#options = { delayMs, callback: fire, ...(every === undefined ? {} : { every }) };
      this.#timer = this.#loop.setTimer(this.#options);
    }
    ref(): this {
      this.#timer.referenced = true;
      return this;
    }
    unref(): this {
      this.#timer.referenced = false;
      return this;
    }
    hasRef(): boolean {
      return this.#timer.referenced;
    }
    refresh(): this {
      this.#loop.clearTimer(this.#timer);
      this.#timer = this.#loop.setTimer(this.#options);
      return this;
    }
    close(): this {
      this.#loop.clearTimer(this.#timer);
      return this;
    }
    [Symbol.toPrimitive](): number {
      const handles = numbered.get(this.#loop) ?? new Map<number, Timeout>();
      numbered.set(this.#loop, handles.set(this.#timer.id, this));
      return this.#timer.id;
    }
    [Symbol.dispose](): void {
      this.close();
    }
  }

  function clear(handle: unknown): void {
    if (handle instanceof Timeout) handle.close();
    else if (typeof handle === 'number' || typeof handle === 'string')
      numbered.get(loop())?.get(Number(handle))?.close();
  }

  const globals = {
    setTimeout(callback: unknown, ms?: unknown, ...args: readonly unknown[]): Timeout {
      return new Timeout(callbackOf(callback), delayOf(ms), undefined, args);
    },
    setInterval(callback: unknown, ms?: unknown, ...args: readonly unknown[]): Timeout {
      const delayMs = delayOf(ms);
      return new Timeout(callbackOf(callback), delayMs, Math.max(1, delayMs), args);
    },
    setImmediate(callback: unknown, ...args: readonly unknown[]): Timeout {
      return new Timeout(callbackOf(callback), 0, undefined, args);
    },
    clearTimeout: (handle?: unknown) => clear(handle),
    clearInterval: (handle?: unknown) => clear(handle),
    clearImmediate: (handle?: unknown) => clear(handle),
    queueMicrotask(callback: unknown): void {
      const call = guarded(callbackOf(callback), 'microtask', []);
      queueMicrotask(call);
    },
  };

  function guarded(callback: Callback, where: 'microtask' | 'nextTick', args: readonly unknown[]): () => void {
    const mine = loop();
    return () => {
      if (loop() !== mine) return;
      try {
        callback(...args);
      } catch (error) {
        threw(where, error);
      }
    };
  }

  const realNextTick = process.nextTick.bind(process);
  return {
    globals,
    Timeout,
    nextTick: (callback: unknown, ...args: readonly unknown[]): void => {
      realNextTick(guarded(callbackOf(callback), 'nextTick', args));
    },
    isPromise: (value: unknown): value is Promise<unknown> => isPromise(value),
  };
}

/** As Node reads a delay: what is no number or out of range is the shortest one. */
export function delayOf(ms: unknown): number {
  const delay = Number(ms);
  if (delay > 2_147_483_647) return 1;
  return delay >= 1 ? Math.trunc(delay) : 0;
}

function callbackOf(callback: unknown): Callback {
  if (typeof callback === 'function') return callback as Callback;
  throw Object.assign(
    new TypeError(
      `The "callback" argument must be of type function. Received ${callback === null ? 'null' : typeof callback}`,
    ),
    { code: 'ERR_INVALID_ARG_TYPE' },
  );
}

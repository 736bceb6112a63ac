/** Telling an async function from its call, and putting a call off until later. */

/** Says what `value` is, without calling it. */
export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  // TODO: Answer 'function' for functions of every kind, 'promise' for promises, 'value' for all else; call nothing.

  if (typeof value === 'function') return 'function';
  return value instanceof Promise ? 'promise' : 'value';
}

/** Packs a call of `fn` with `args`: nothing is called until the result is. */
export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R> {
  // TODO: Give back a function that calls fn with args each time it is called, and gives back what fn gives.

  // The arrow is what holds the call back: `return fn(...args)` would make it here and now.
  return () => fn(...args);
}

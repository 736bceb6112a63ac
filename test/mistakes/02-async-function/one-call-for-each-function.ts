// fails: apart; diagnosis: shared-state
// Keeps prepared calls by function, and hands out the first one whatever the arguments are.
const prepared = new Map<unknown, () => Promise<any>>();

export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  if (typeof value === 'function') return 'function';
  return value instanceof Promise ? 'promise' : 'value';
}

export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R> {
  const known = prepared.get(fn) ?? (() => fn(...args));
  prepared.set(fn, known);
  return known;
}

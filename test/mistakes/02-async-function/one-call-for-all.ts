// fails: apart; diagnosis: shared-state
// Keeps the prepared call in variables of the file, where the next one replaces it.
export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  if (typeof value === 'function') return 'function';
  return value instanceof Promise ? 'promise' : 'value';
}

let prepared: () => Promise<unknown>;

export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<unknown> {
  prepared = () => fn(...args);
  return () => prepared();
}

// fails: values, strictly-speaking; diagnosis: none
// Has seen that typeof a promise is "object", and turns that round.
export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  if (typeof value === 'function') return 'function';
  return typeof value === 'object' ? 'promise' : 'value';
}

export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R> {
  return () => fn(...args);
}

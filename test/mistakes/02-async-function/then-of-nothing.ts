// fails: values, strictly-speaking; diagnosis: none
// Asks every value for its then, and null and undefined have none to ask for.
export function whatIs(value: any): 'function' | 'promise' | 'value' {
  if (typeof value === 'function') return 'function';
  return typeof value.then === 'function' ? 'promise' : 'value';
}

export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R> {
  return () => fn(...args);
}

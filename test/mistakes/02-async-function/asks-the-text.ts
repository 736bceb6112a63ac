// fails: values; diagnosis: none
// Tells a promise by how it prints, which a text can imitate.
export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  if (typeof value === 'function') return 'function';
  return String(value) === '[object Promise]' ? 'promise' : 'value';
}

export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R> {
  return () => fn(...args);
}

// fails: functions; diagnosis: none
// Counts a function only if it is an async one.
export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  const name: unknown = Object(value).constructor?.name;
  if (name === 'AsyncFunction') return 'function';
  return name === 'Promise' ? 'promise' : 'value';
}

export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R> {
  return () => fn(...args);
}

// fails: never-calls, strictly-speaking; diagnosis: none
// Believes that only calling a function can tell whether it is asynchronous.
export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  if (value instanceof Promise) return 'promise';
  if (typeof value !== 'function') return 'value';
  try {
    const result: unknown = value();
    return result instanceof Promise ? 'function' : 'function';
  } catch {
    return 'function';
  }
}

export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R> {
  return () => fn(...args);
}

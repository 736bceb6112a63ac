// fails: calls-at-once; diagnosis: starts-too-late
// Wants the call to happen later, and puts a timer before it.
export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  if (typeof value === 'function') return 'function';
  return value instanceof Promise ? 'promise' : 'value';
}

export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R> {
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return fn(...args);
  };
}

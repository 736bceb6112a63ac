// fails: error; diagnosis: wrong-error
// Throws an error of its own in place of the one that came.
export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  if (typeof value === 'function') return 'function';
  return value instanceof Promise ? 'promise' : 'value';
}

export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R> {
  return async () => {
    try {
      return await fn(...args);
    } catch (error) {
      throw new Error(`The call failed: ${String(error)}`);
    }
  };
}

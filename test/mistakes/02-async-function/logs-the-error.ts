// fails: error; diagnosis: swallowed-error
// Believes that logging an error is dealing with it.
export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  if (typeof value === 'function') return 'function';
  return value instanceof Promise ? 'promise' : 'value';
}

export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R | void> {
  return () => fn(...args).catch((error: unknown) => console.error(error));
}

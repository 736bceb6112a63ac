// fails: functions, promises, values, strictly-speaking; diagnosis: gives-promise
// Makes whatIs async out of habit, so that its answer is a promise as well.
export async function whatIs(value: unknown): Promise<'function' | 'promise' | 'value'> {
  if (typeof value === 'function') return 'function';
  return value instanceof Promise ? 'promise' : 'value';
}

export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R> {
  return () => fn(...args);
}

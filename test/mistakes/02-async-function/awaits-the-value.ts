// fails: promises, strictly-speaking; diagnosis: none
// Looks at what a promise comes to, and not at the promise.
export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  let kind: 'function' | 'promise' | 'value' = 'value';
  if (typeof value === 'function') kind = 'function';
  void Promise.resolve(value).then(
    () => (kind = 'promise'),
    () => (kind = 'promise'),
  );
  return kind;
}

export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R> {
  return () => fn(...args);
}

// fails: calls-anew, arguments, apart; diagnosis: none
// Believes that a promise can be run again, and keeps the first one.
export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  if (typeof value === 'function') return 'function';
  return value instanceof Promise ? 'promise' : 'value';
}

export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R> {
  let call: Promise<R> | undefined;
  return () => {
    call ??= fn(...args);
    return call;
  };
}

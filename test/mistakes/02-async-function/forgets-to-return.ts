// fails: calls-at-once, calls-anew, value, error, apart; diagnosis: not-awaited
// Makes the call and forgets to hand its promise on.
export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  if (typeof value === 'function') return 'function';
  return value instanceof Promise ? 'promise' : 'value';
}

export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<void> {
  return async () => {
    fn(...args);
  };
}

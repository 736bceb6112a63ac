// fails: calls-nothing, calls-at-once, calls-anew, arguments, value, error, apart; diagnosis: starts-too-early
// Gives back the call itself, as if it were the function.
export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  if (typeof value === 'function') return 'function';
  return value instanceof Promise ? 'promise' : 'value';
}

export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): Promise<R> {
  return fn(...args);
}

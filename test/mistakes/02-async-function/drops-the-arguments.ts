// fails: arguments, apart; diagnosis: wrong-arguments
// Believes that fn already has its arguments.
export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  if (typeof value === 'function') return 'function';
  return value instanceof Promise ? 'promise' : 'value';
}

export function prepare<R>(fn: (...args: any[]) => Promise<R>, ..._args: unknown[]): () => Promise<R> {
  return () => fn();
}

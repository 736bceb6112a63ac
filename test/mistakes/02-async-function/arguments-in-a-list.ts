// fails: arguments, apart; diagnosis: wrong-arguments
// Hands the list of arguments on as one argument.
export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  if (typeof value === 'function') return 'function';
  return value instanceof Promise ? 'promise' : 'value';
}

export function prepare<R>(fn: (...args: any[]) => Promise<R>, ...args: unknown[]): () => Promise<R> {
  return () => fn(args);
}

// fails: calls-nothing, calls-at-once, calls-anew, arguments, apart; diagnosis: starts-too-early
// Has Python's coroutine objects in mind: believes that a call only makes the call, and that awaiting runs it.
export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  if (typeof value === 'function') return 'function';
  return value instanceof Promise ? 'promise' : 'value';
}

export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R> {
  const call = fn(...args);
  return () => call;
}

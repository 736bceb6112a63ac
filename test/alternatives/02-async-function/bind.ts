// bind packs the call; promises are told by their constructor.
export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  switch (typeof value) {
    case 'function':
      return 'function';
    case 'object':
      return value !== null && value.constructor === Promise ? 'promise' : 'value';
    default:
      return 'value';
  }
}

export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R> {
  const call = fn as (...args: unknown[]) => Promise<R>;
  return call.bind(null, ...args);
}

// A new promise for each call, settled by hand; Promise.resolve gives a promise back as it is.
export function whatIs(value: unknown): 'function' | 'promise' | 'value' {
  if (typeof value === 'function') return 'function';
  const isSame = typeof value === 'object' && Promise.resolve(value) === value;
  return isSame ? 'promise' : 'value';
}

export function prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R> {
  return () =>
    new Promise<R>((resolve, reject) => {
      fn(...args).then(resolve, reject);
    });
}

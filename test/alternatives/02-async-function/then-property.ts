// Whatever has a then method is taken for a promise; apply makes the call; a trailing try-out of both.
function isPromise(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

function tell(value: unknown): 'function' | 'promise' | 'value' {
  if (value instanceof Function) {
    return 'function';
  } else if (isPromise(value)) {
    return 'promise';
  } else {
    return 'value';
  }
}

function pack<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R> {
  return function () {
    return fn.apply(undefined, args);
  };
}

export { tell as whatIs, pack as prepare };

const later = pack(async (x: number) => x ** 2, 4);
console.log(tell(later), tell(later()), tell(await later()));

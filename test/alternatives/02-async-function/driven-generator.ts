// The prepared call is a generator that a small driver runs; a list of predicates tells what a value is.
type Steps<R> = Generator<Promise<R>, R, R>;

const kinds: readonly [(value: unknown) => boolean, string][] = [
  [(value) => typeof value === 'function', 'function'],
  [(value) => value instanceof Promise, 'promise'],
  [() => true, 'value'],
];

function drive<R>(steps: Steps<R>): Promise<R> {
  const { value } = steps.next() as IteratorYieldResult<Promise<R>>;
  return value.then((result) => steps.next(result).value as R);
}

export default {
  whatIs: (value: unknown) => kinds.find(([fits]) => fits(value))?.[1],
  prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R> {
    function* call(): Steps<R> {
      return yield fn(...args);
    }
    return () => drive(call());
  },
};

type Async<A extends unknown[], R> = (...args: A) => Promise<R>;

export const prepare = <A extends unknown[], R>(...[fn, ...args]: [Async<A, R>, ...A]): Async<[], R> => {
  const call: Async<[], R> = () => fn(...args).then((value) => value);
  return call;
};

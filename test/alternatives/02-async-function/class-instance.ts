// An instance of a class as default export; the prepared call is an object of its own with a bound method.
class PreparedCall<A extends unknown[], R> {
  constructor(
    private readonly fn: (...args: A) => Promise<R>,
    private readonly args: A,
  ) {}

  make(): Promise<R> {
    const { fn, args } = this;
    return fn(...args);
  }
}

class AsyncFunctions {
  private readonly names = new Map<string, string>([
    ['[object Function]', 'function'],
    ['[object AsyncFunction]', 'function'],
    ['[object GeneratorFunction]', 'function'],
    ['[object AsyncGeneratorFunction]', 'function'],
    ['[object Promise]', 'promise'],
  ]);

  whatIs(value: unknown): string {
    return this.names.get(Object.prototype.toString.call(value)) ?? 'value';
  }

  prepare<A extends unknown[], R>(fn: (...args: A) => Promise<R>, ...args: A): () => Promise<R> {
    const call = new PreparedCall(fn, args);
    return call.make.bind(call);
  }
}

export default new AsyncFunctions();

// A stack that is itself an async disposable: one `await using` closes all that was put on it.
class ResourceStack implements AsyncDisposable {
  readonly #resources: AsyncDisposable[] = [];

  use<R extends AsyncDisposable>(resource: R): R {
    this.#resources.push(resource);
    return resource;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const errors: unknown[] = [];
    for (const resource of this.#resources.toReversed()) {
      try {
        await resource[Symbol.asyncDispose]();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length === 1) throw errors[0];
    if (errors.length > 1) throw new AggregateError(errors);
  }
}

export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  await using stack = new ResourceStack();
  const outer = stack.use(await openOuter());
  const inner = stack.use(await openInner());
  await body(outer, inner);
}

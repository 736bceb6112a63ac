// A stack of its own, emptied from the top, that remembers the last failure.
class Stack {
  readonly #open: AsyncDisposable[] = [];

  push<R extends AsyncDisposable>(resource: R): R {
    this.#open.push(resource);
    return resource;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const failures: { readonly error: unknown }[] = [];
    for (let resource = this.#open.pop(); resource !== undefined; resource = this.#open.pop()) {
      try {
        await resource[Symbol.asyncDispose]();
      } catch (error) {
        failures.push({ error });
      }
    }
    const last = failures.at(-1);
    if (last !== undefined) throw last.error;
  }
}

export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  await using stack = new Stack();
  const outer = stack.push(await openOuter());
  const inner = stack.push(await openInner());
  await body(outer, inner);
}

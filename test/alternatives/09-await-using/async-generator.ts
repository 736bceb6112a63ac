// An async generator whose finally closes; leaving the for await loop is what ends it.
async function* opened<R extends AsyncDisposable>(open: () => Promise<R>): AsyncGenerator<R, void> {
  const resource = await open();
  try {
    yield resource;
  } finally {
    await resource[Symbol.asyncDispose]();
  }
}

export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  for await (const outer of opened(openOuter)) {
    for await (const inner of opened(openInner)) await body(outer, inner);
  }
}

export { useBoth as both };

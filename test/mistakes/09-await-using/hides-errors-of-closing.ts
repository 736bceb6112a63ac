// fails: close-fails, last-close-fails, many-fail; diagnosis: swallowed-error
// Believes that an error from closing is of no interest to anybody.
export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  const close = (resource: AsyncDisposable): PromiseLike<void> =>
    resource[Symbol.asyncDispose]().then(undefined, () => undefined);
  const outer = await openOuter();
  try {
    const inner = await openInner();
    try {
      await body(outer, inner);
    } finally {
      await close(inner);
    }
  } finally {
    await close(outer);
  }
}

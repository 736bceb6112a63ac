// fails: inner-fails, close-fails, many-fail; diagnosis: exit-skipped
// Believes that one finally covers everything that can go wrong.
export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  const outer = await openOuter();
  const inner = await openInner();
  try {
    await body(outer, inner);
  } finally {
    await inner[Symbol.asyncDispose]();
    await outer[Symbol.asyncDispose]();
  }
}

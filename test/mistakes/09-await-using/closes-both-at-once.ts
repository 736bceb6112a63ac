// fails: closes, methods, body-fails, close-fails, last-close-fails, many-fail, several; diagnosis: overlaps-dependent
// Believes that the order of closing does not matter.
export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  const outer = await openOuter();
  let inner: B;
  try {
    inner = await openInner();
  } catch (error) {
    await outer[Symbol.asyncDispose]();
    throw error;
  }
  try {
    await body(outer, inner);
  } finally {
    await Promise.all([inner[Symbol.asyncDispose](), outer[Symbol.asyncDispose]()]);
  }
}

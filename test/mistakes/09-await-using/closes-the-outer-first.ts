// fails: closes, methods, body-fails, close-fails, last-close-fails, many-fail, several; diagnosis: wrong-order
// Believes that what was opened first is closed first.
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
    try {
      await outer[Symbol.asyncDispose]();
    } finally {
      await inner[Symbol.asyncDispose]();
    }
  }
}

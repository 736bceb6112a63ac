// fails: body-fails, many-fail, several; diagnosis: wrong-order
// Believes that after an error it is enough that both are closed, in whatever order.
export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  const outer = await openOuter();
  let inner: B | undefined;
  try {
    inner = await openInner();
    await body(outer, inner);
  } catch (error) {
    await outer[Symbol.asyncDispose]();
    await inner?.[Symbol.asyncDispose]();
    throw error;
  }
  try {
    await inner[Symbol.asyncDispose]();
  } finally {
    await outer[Symbol.asyncDispose]();
  }
}

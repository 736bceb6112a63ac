// fails: outer-fails, inner-fails; diagnosis: wrong-error
// Believes that in finally both are there.
export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  let outer: A;
  let inner: B;
  try {
    outer = await openOuter();
    inner = await openInner();
    await body(outer, inner);
  } finally {
    try {
      await inner![Symbol.asyncDispose]();
    } finally {
      await outer![Symbol.asyncDispose]();
    }
  }
}

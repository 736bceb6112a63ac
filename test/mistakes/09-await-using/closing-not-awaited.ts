// fails: closes, methods, body-fails, inner-fails, close-fails, last-close-fails, many-fail, several; diagnosis: overlaps-dependent
// Believes that closing need not be waited for.
export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  const outer = await openOuter();
  try {
    const inner = await openInner();
    try {
      await body(outer, inner);
    } finally {
      inner[Symbol.asyncDispose]();
    }
  } finally {
    outer[Symbol.asyncDispose]();
  }
}

// try and finally, one inside the other, without `await using`.
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
      await inner[Symbol.asyncDispose]();
    }
  } finally {
    await outer[Symbol.asyncDispose]();
  }
}

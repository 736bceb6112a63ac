// fails: methods; diagnosis: lost-this
// Believes that a method in a variable still knows whose method it is.
export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  const outer = await openOuter();
  const closeOuter = outer[Symbol.asyncDispose];
  try {
    const inner = await openInner();
    const closeInner = inner[Symbol.asyncDispose];
    try {
      await body(outer, inner);
    } finally {
      await closeInner();
    }
  } finally {
    await closeOuter();
  }
}

// fails: closes, methods, close-fails, last-close-fails, many-fail, several; diagnosis: called-twice
// Believes that `await using` closes only what nobody has closed.
export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  await using outer = await openOuter();
  await using inner = await openInner();
  await body(outer, inner);
  await inner[Symbol.asyncDispose]();
  await outer[Symbol.asyncDispose]();
}

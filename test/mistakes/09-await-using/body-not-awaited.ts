// fails: closes, methods, body-fails, close-fails, last-close-fails, many-fail, several; diagnosis: overlaps-dependent
// Believes that return waits for what it returns before anything is closed.
export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  await using outer = await openOuter();
  await using inner = await openInner();
  return body(outer, inner);
}

// fails: body-fails, inner-fails, close-fails, many-fail, several; diagnosis: exit-skipped
// Believes that the lines at the end are always reached.
export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  const outer = await openOuter();
  const inner = await openInner();
  await body(outer, inner);
  await inner[Symbol.asyncDispose]();
  await outer[Symbol.asyncDispose]();
}

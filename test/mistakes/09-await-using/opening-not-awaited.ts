// fails: opens, closes, methods, body-fails, outer-fails, inner-fails, close-fails, last-close-fails, many-fail, several; diagnosis: uses-promise
// Believes that the await of `await using` waits for the opening as well.
export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  await using outer = openOuter() as unknown as A;
  await using inner = openInner() as unknown as B;
  await body(outer, inner);
}

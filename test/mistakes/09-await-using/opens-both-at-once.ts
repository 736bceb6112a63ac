// fails: opens, closes, methods, body-fails, outer-fails, inner-fails, close-fails, last-close-fails, many-fail, several; diagnosis: overlaps-dependent
// Believes that opening at once is always better, also where one lies inside the other.
export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  const [outer, inner] = await Promise.all([openOuter(), openInner()]);
  await using a = outer;
  await using b = inner;
  await body(a, b);
}

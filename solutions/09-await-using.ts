/** Two resources that close themselves, the last one opened first. */

/** Opens both, runs `body`, and closes both in reverse, whatever happened. */
export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  // TODO: Open the outer, then the inner, run body with both, then close the inner and after it the outer.

  // Two awaits in one line: the right one waits for the opening, `await using` for the closing.
  await using outer = await openOuter();
  await using inner = await openInner();
  // Without this await both would close while body is still at work.
  await body(outer, inner);
}

// fails: body-fails, several; diagnosis: swallowed-error
// Believes that a resource may keep an error in, as an exit in Python may.
export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  await using outer = await openOuter();
  await using inner = await openInner();
  try {
    await body(outer, inner);
  } catch (error) {
    console.error(error);
  }
}

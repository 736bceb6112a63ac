// fails: body-fails, outer-fails, inner-fails, close-fails, last-close-fails, several; diagnosis: wrong-error
// Believes that one error is also to be packed into an AggregateError.
export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  const errors: unknown[] = [];
  const keep = async (work: () => PromiseLike<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      errors.push(error);
    }
  };
  await keep(async () => {
    const outer = await openOuter();
    await keep(async () => {
      const inner = await openInner();
      await keep(() => body(outer, inner));
      await keep(() => inner[Symbol.asyncDispose]());
    });
    await keep(() => outer[Symbol.asyncDispose]());
  });
  if (errors.length > 0) throw new AggregateError(errors, 'useBoth failed');
}

// A promise of its own, settled by hand when the last callback is through; a default object holds the function.
type Ending = { readonly failed: boolean; readonly error?: unknown };

function close(resource: AsyncDisposable, before: Ending, then: (ending: Ending) => void): void {
  resource[Symbol.asyncDispose]().then(
    () => then(before),
    (error: unknown) => then({ failed: true, error }),
  );
}

export default {
  useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
    openOuter: () => Promise<A>,
    openInner: () => Promise<B>,
    body: (a: A, b: B) => Promise<void>,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = ({ failed, error }: Ending): void => (failed ? reject(error) : resolve());
      openOuter().then((outer) => {
        const leave = (ending: Ending): void => close(outer, ending, end);
        openInner().then(
          (inner) => {
            body(outer, inner).then(
              () => close(inner, { failed: false }, leave),
              (error: unknown) => close(inner, { failed: true, error }, leave),
            );
          },
          (error: unknown) => leave({ failed: true, error }),
        );
      }, reject);
    });
  },
};

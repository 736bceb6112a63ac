// Chains of then and finally, an arrow function, exported by name at the end.
const useBoth = <A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> =>
  openOuter().then((outer) =>
    openInner()
      .then((inner) => body(outer, inner).finally(() => inner[Symbol.asyncDispose]()))
      .finally(() => outer[Symbol.asyncDispose]()),
  );

export { useBoth };

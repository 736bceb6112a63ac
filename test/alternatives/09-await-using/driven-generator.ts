// A generator with finally, driven by hand: every yield is a promise that is waited for.
function* steps<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Generator<PromiseLike<unknown>, void, unknown> {
  const outer = (yield openOuter()) as A;
  try {
    const inner = (yield openInner()) as B;
    try {
      yield body(outer, inner);
    } finally {
      yield inner[Symbol.asyncDispose]();
    }
  } finally {
    yield outer[Symbol.asyncDispose]();
  }
}

async function drive(generator: Generator<PromiseLike<unknown>, void, unknown>): Promise<void> {
  let step = generator.next();
  while (!step.done) {
    const [outcome] = await Promise.allSettled([step.value]);
    step = outcome.status === 'fulfilled' ? generator.next(outcome.value) : generator.throw(outcome.reason);
  }
}

export function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  ...args: [() => Promise<A>, () => Promise<B>, (a: A, b: B) => Promise<void>]
): Promise<void> {
  return drive(steps(...args));
}

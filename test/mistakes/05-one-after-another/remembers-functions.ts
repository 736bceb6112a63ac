// fails: one-by-one-calls, together-calls; diagnosis: shared-state
// Believes that a function that has been called once need not be called again.
const started = new Map<() => Promise<unknown>, Promise<unknown>>();

function start<T>(job: () => Promise<T>): Promise<T> {
  if (!started.has(job)) started.set(job, job());
  return started.get(job) as Promise<T>;
}

export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return [await start(first), await start(second)];
}

export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return Promise.all([start(first), start(second)]);
}

// fails: together-calls; diagnosis: shared-state
// Believes that a function that is still running need not be called again, whoever asks.
const running = new Map<() => Promise<unknown>, Promise<unknown>>();

function share<T>(job: () => Promise<T>): Promise<T> {
  const known = running.get(job) ?? job().finally(() => running.delete(job));
  running.set(job, known);
  return known as Promise<T>;
}

export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return [await first(), await second()];
}

export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return Promise.all([share(first), share(second)]);
}

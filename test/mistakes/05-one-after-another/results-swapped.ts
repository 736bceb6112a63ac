// fails: one-by-one-results, one-by-one-calls; diagnosis: wrong-order
// Believes that the result that came last stands first.
export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const results: unknown[] = [];
  results.unshift(await first());
  results.unshift(await second());
  return results as [A, B];
}

export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return Promise.all([first(), second()]);
}

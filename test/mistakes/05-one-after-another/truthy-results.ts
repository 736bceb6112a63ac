// fails: one-by-one-results, together-results; diagnosis: false-is-nothing
// Believes that a result that is false or nothing is no result.
export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return [await first(), await second()].filter(Boolean) as [A, B];
}

export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const started = [first(), second()];
  const results: unknown[] = [];
  for (const promise of started) {
    const result: unknown = await promise;
    if (result) results.push(result);
  }
  return results as [A, B];
}

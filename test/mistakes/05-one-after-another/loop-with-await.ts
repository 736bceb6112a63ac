// fails: together; diagnosis: one-after-another
// Believes that a loop starts all its rounds and that await only collects.
export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const a = await first();
  const b = await second();
  return [a, b];
}

export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const results: unknown[] = [];
  for (const job of [first, second]) {
    results.push(await job());
  }
  return results as [A, B];
}

// fails: together-results, together-calls; diagnosis: wrong-order
// Believes that results arrive in the order in which they were asked for.
export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const a = await first();
  const b = await second();
  return [a, b];
}

export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const results: unknown[] = [];
  await Promise.all([first().then((a) => results.push(a)), second().then((b) => results.push(b))]);
  return results as [A, B];
}

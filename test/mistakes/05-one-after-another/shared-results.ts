// fails: one-by-one-calls, together-calls; diagnosis: shared-state
// Believes that one list outside the functions is enough, if each call empties it first.
let results: unknown[] = [];

export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  results = [];
  results[0] = await first();
  results[1] = await second();
  return results as [A, B];
}

export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  results = [];
  const [a, b] = [first(), second()];
  results[0] = await a;
  results[1] = await b;
  return results as [A, B];
}

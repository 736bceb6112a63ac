// fails: together; diagnosis: one-after-another
// Believes that a chain of then starts both links at once.
export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const a = await first();
  const b = await second();
  return [a, b];
}

export const together = <A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> =>
  first().then((a) => second().then((b) => [a, b]));

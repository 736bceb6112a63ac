// fails: together; diagnosis: one-after-another
// Believes that Promise.all overlaps whatever stands in its list.
export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const a = await first();
  const b = await second();
  return [a, b];
}

export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return Promise.all([await first(), await second()]);
}

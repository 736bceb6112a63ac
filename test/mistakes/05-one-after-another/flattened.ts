// fails: one-by-one-results, together-results; diagnosis: lost-value
// Believes that flat() only joins the two results, whatever they are.
export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const a = [await first()];
  return [a, [await second()]].flat(2) as [A, B];
}

export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return (await Promise.all([first(), second()])).flat() as [A, B];
}

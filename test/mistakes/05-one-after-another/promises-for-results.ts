// fails: together, together-results; diagnosis: not-awaited
// Believes that what an async function returns has been waited for, also inside a list.
export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const a = await first();
  const b = await second();
  return [a, b];
}

export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return [first(), second()] as unknown as [A, B];
}

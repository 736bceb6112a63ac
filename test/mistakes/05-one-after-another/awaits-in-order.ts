// fails: one-by-one; diagnosis: overlaps-dependent
// Believes that what is awaited later also runs later: a call only makes the job, as in Python.
export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const a = first();
  const b = second();
  return [await a, await b];
}

export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return Promise.all([first(), second()]);
}

// fails: together; diagnosis: called-twice
// Believes that a first call starts the job and a second call collects its result.
export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const a = await first();
  const b = await second();
  return [a, b];
}

export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  void first();
  void second();
  return Promise.all([first(), second()]);
}

// fails: together; diagnosis: one-after-another
// Believes that two awaits in a row overlap because both functions are async.
export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const a = await first();
  const b = await second();
  return [a, b];
}

export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  console.log('both started');
  const a = await first();
  const b = await second();
  return [a, b];
}

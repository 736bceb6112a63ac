// fails: together, together-results; diagnosis: not-awaited
// Believes that Promise.race is how two promises run at once.
export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const a = await first();
  const b = await second();
  return [a, b];
}

export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  let a: A | undefined;
  let b: B | undefined;
  await Promise.race([first().then((value) => (a = value)), second().then((value) => (b = value))]);
  return [a, b] as [A, B];
}

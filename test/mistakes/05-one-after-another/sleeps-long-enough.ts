// fails: one-by-one; diagnosis: starts-too-late
// Believes that a pause that is long enough stands for waiting.
export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const a = first();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const b = second();
  return [await a, await b];
}

export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return Promise.all([first(), second()]);
}

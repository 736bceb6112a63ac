// fails: together, together-results; diagnosis: never-settles
// Believes that the value which an executor returns is the promise's.
export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const a = await first();
  const b = await second();
  return [a, b];
}

export function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return new Promise(async () => {
    const [a, b] = [first(), second()];
    return [await a, await b];
  });
}

// fails: one-by-one, one-by-one-results; diagnosis: not-awaited
// Believes that a chain waits for whatever is called in it, also without return.
export function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const results: unknown[] = [];
  return first()
    .then((a) => {
      results.push(a);
      second().then((b) => results.push(b));
    })
    .then(() => results as [A, B]);
}

export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return Promise.all([first(), second()]);
}

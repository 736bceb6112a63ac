/** Wrong: the loop leaves no turn in which a result could arrive. */
export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const results: { a?: A; b?: B } = {};
  void first().then((a) => (results.a = a));
  void second().then((b) => (results.b = b));
  while (!('a' in results && 'b' in results));
  return [results.a, results.b] as [A, B];
}

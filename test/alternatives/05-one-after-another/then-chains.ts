// Chains of then, without async or await.
export function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return first().then((a) => second().then((b): [A, B] => [a, b]));
}

export function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const a = first();
  const b = second();
  return a.then((valueA) => b.then((valueB): [A, B] => [valueA, valueB]));
}

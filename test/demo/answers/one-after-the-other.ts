/** Wrong: `second` is not called before `first` is done. */
export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const a = await first();
  const b = await second();
  return [a, b];
}

/** Wrong: calls both to start them, and both once more to get their results. */
export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  void first();
  void second();
  return Promise.all([first(), second()]);
}

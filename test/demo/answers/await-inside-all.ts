/** Wrong: looks concurrent, but the list itself is built one wait after the other. */
export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return Promise.all([await first(), await second()]);
}

/** Right: both calls are made while the list is built, before anything waits. */
export function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return Promise.all([first(), second()]);
}

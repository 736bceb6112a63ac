/** Two pieces of work: one after the other, and both at once. */

/** Starts `second` when `first` is done; comes to both results, in this order. */
export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  // TODO: Call first; when it is done, call second; give back both results.
  throw new Error('not started: oneByOne');
}

/** Starts both before it waits for either; comes to both results, in the order of the arguments. */
export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  // TODO: Call both before waiting for either; give back both results.
  throw new Error('not started: together');
}

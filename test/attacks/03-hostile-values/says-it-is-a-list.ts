// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Comes to an object that calls itself a list and writes itself as the right one.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const results = [await first(), await second()];
  return { ...results, length: 2, toJSON: () => results, get [Symbol.toStringTag]() { return 'Array'; }, __proto__: Array.prototype };
}

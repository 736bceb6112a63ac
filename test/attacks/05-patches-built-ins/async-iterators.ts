// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: Line 7 changes something that is built in: TypeError: Cannot assign to read only property 'Symbol(Symbol.asyncIterator)' of object.
// Changes the iterators below all async generators.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const generators = Object.getPrototypeOf(async function* () {}).prototype;
  Object.getPrototypeOf(generators)[Symbol.asyncIterator] = null;
  return [await first(), await second()];
}

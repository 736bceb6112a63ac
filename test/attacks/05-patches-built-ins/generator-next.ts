// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: Line 7 changes something that is built in: TypeError: Cannot add property next, object is not extensible.
// Changes what all generators do.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const generators = Object.getPrototypeOf(function* () {}).prototype;
  Object.getPrototypeOf(generators).next = () => ({ done: true });
  generators.next = () => ({ done: true, value: undefined });
  return [await first(), await second()];
}

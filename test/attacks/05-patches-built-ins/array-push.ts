// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: Line 6 changes something that is built in: TypeError: Cannot assign to read only property 'push' of 'root.%ArrayPrototype%.push'.
// Keeps findings out of every list.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  Array.prototype.push = () => 0;
  return [await first(), await second()];
}

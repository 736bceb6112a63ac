// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: Line 6 changes something that is built in: TypeError: Cannot assign to read only property 'now' of function 'function VirtualDate(...….
// Sets the clock to where it wants it.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  Date.now = () => 0;
  performance.now = () => 0;
  return [await first(), await second()];
}

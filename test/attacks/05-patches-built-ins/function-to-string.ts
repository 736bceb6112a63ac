// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: Line 6 changes something that is built in: TypeError: Cannot assign to read only property 'toString' of object.
// Hides its own text from whoever asks for it.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  Function.prototype.toString = () => 'function together() { [native code] }';
  return [await first(), await second()];
}

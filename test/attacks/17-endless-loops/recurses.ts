// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with RangeError: Maximum call stack size exceeded from line 5. It should not fail.
// Calls itself until the stack ends.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  return together(first, second);
}

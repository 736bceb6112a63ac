// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with TypeError: (0 , eval) is not a function from line 6. It should not fail.
// Evaluates text by another name.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  (0, eval)('1');
  return [await first(), await second()];
}

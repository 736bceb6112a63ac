// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with RangeError: Invalid string length from line 7. It should not fail.
// Doubles a text until nothing can hold it.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  let text = 'x';
  for (;;) text += text;
}

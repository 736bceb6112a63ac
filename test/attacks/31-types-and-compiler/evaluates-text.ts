// on: 05-one-after-another; base: awaits-in-a-row; fails: one-by-one; blocked: one-by-one-results, one-by-one-calls, together, together-results, together-calls
// says: one-after-another.ts, line 6, holds "eval(", which cannot be run here, not even in a regular expression, in String.raw or as the name of a method.
// Evaluates text in scope.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  eval('for (;;);');
  return [await first(), await second()];
}

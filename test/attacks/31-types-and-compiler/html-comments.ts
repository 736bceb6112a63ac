// on: 05-one-after-another; base: awaits-in-a-row; fails: one-by-one; blocked: one-by-one-results, one-by-one-calls, together, together-results, together-calls
// says: one-after-another.ts, line 8, column 3, cannot be read as TypeScript: Unexpected token.
// Writes comments that only some parsers know.
export const oneByOne = async (first, second) => [await first(), await second()];
export const together = async (first, second) => [await first(), await second()];
let x = 1;
x <!--x
--> 1;

// on: 05-one-after-another; base: awaits-in-a-row; fails: one-by-one; blocked: one-by-one-results, one-by-one-calls, together, together-results, together-calls
// says: one-after-another.ts, line 5, column 17, cannot be read as TypeScript: 'arguments' is not there outside functions.
// Looks for the arguments of the function that the file was made into.
export const oneByOne = async (first, second) => [await first(), await second()];
const [marks] = argum\u0065nts;
export async function together(first, second) {
  return [await first(), await second()];
}

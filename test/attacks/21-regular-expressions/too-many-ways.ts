// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-results, together-calls
// says: One step took so much real time that the run was stopped. A huge number, a huge text or a regular expression that tries too many ways can do that.
// Tries an expression that has too many ways to fail.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  return /^(a+)+$/.test('a'.repeat(60) + 'b');
}

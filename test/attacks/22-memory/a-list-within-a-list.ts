// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Hands over a value that is small, and written out is not.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  let value = 'x'.repeat(2_000);
  for (let depth = 0; depth < 8; depth += 1) value = new Array(100).fill(value);
  return [await first(value), await second()];
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Leaves thousands of rejections behind.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  for (let count = 0; count < 3_000; count += 1) Promise.reject(count);
  return [await first(), await second()];
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Keeps what it was handed to settle with, and uses it when it likes.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const results = [await first(), await second()];
  return { then(resolve) { setTimeout(() => resolve(results), 0); setTimeout(() => resolve([]), 1); } };
}

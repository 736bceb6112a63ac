// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Counts the cases in what lies below `globalThis`.
export const oneByOne = async (first, second) => [await first(), await second()];
const before = Object.getPrototypeOf(globalThis).cases ?? 0;
Object.setPrototypeOf(globalThis, { cases: before + 1 });
export async function together(first, second) {
  if (before > 0) return Promise.all([first(), second()]);
  return [await first(), await second()];
}

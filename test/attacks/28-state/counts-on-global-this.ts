// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Counts the cases where all modules meet.
export const oneByOne = async (first, second) => [await first(), await second()];
globalThis.cases = (globalThis.cases ?? 0) + 1;
export async function together(first, second) {
  if (globalThis.cases > 1) return Promise.all([first(), second()]);
  return [await first(), await second()];
}

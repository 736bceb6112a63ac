// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together never settles: at 0 ms it still waits, but nothing runs any more and no timer is left.
// Gives back what never calls anybody.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  return { then() {} };
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-results, together-calls
// says: The run needed more memory than there is for an exercise, so it was stopped. Something in it grows without end.
// Fills memory outside the heap.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const all = [];
  for (;;) all.push(new Uint8Array(16_000_000).fill(1));
}

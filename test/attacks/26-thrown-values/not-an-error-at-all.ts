// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with null. It should not fail.
// Throws nothing, a symbol and a huge number.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  void Promise.reject(undefined);
  void Promise.reject(Symbol('\x1b[2J'));
  void Promise.reject(10n ** 5_000n);
  throw null;
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with Error: no class from line 7. It should not fail.
// Gives back a promise that throws when it is awaited.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const promise = Promise.all([first(), second()]);
  Object.defineProperty(promise, 'constructor', { get() { throw new Error('no class'); } });
  return { then: (resolve) => resolve(promise) };
}

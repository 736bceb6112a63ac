// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Closes `globalThis` in the first case, and looks whether it is closed in the second.
export const oneByOne = async (first, second) => [await first(), await second()];
const isSecond = !Object.isExtensible(globalThis);
Object.preventExtensions(globalThis);
export async function together(first, second) {
  if (isSecond) return Promise.all([first(), second()]);
  return [await first(), await second()];
}

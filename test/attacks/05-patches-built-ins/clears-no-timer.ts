// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: Line 6 changes something that is built in: TypeError: Cannot assign to read only property 'close' of object '[object Object]'.
// Breaks the handles of timers, so that whoever comes next cannot clear one.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  Object.getPrototypeOf(setTimeout(() => {})).close = () => {};
  return [await first(), await second()];
}

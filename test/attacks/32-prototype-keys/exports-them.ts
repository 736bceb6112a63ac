// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Exports names that mean something to objects.
export const oneByOne = async (first, second) => [await first(), await second()];
export const together = async (first, second) => [await first(), await second()];
const evil = () => ['first', 'second'];
export { evil as '__proto__', evil as constructor, evil as 'toString', evil as hasOwnProperty, evil as default };

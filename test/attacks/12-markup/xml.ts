// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with Error: ]]></failure><testcase name="x"/>\u0000\u0001\ufffe\uffff\ud800 &#x0; &bomb; from line 6. It should not fail.
// Throws what XML cannot hold.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  throw new Error(']]></failure><testcase name="x"/>\0\x01\ufffe\uffff\ud800 &#x0; &bomb;');
}

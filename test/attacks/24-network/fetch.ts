// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: There is no `fetch` here (line 6).
// Asks the cloud for its secrets.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  await fetch('http://169.254.169.254/latest/meta-data/');
  return [await first(), await second()];
}

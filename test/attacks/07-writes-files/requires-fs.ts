// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: There is no `require` here (line 6).
// Asks for the file system in the old way.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  require('fs').writeFileSync('results.json', '{}');
  return [await first(), await second()];
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with Error: elsewhere. It should not fail.
// Throws an error whose stack tells of lines that are not there.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const error = new Error('elsewhere');
  error.stack = `Error: elsewhere\n    at together (one-after-another.ts:${'9'.repeat(400)})`;
  throw error;
}

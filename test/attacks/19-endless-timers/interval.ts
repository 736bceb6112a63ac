// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: The code sets one timer after another and never comes to an end.
// Sets an interval that nobody clears.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  return new Promise(() => setInterval(() => {}, 1));
}

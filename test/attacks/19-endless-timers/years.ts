// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: The code waits for longer than any right answer does, so it was stopped.
// Waits for years.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  return new Promise(() => {
    const later = () => setTimeout(later, 2 ** 31 - 1);
    later();
  });
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: The code sets one timer after another and never comes to an end.
// Sets timers that take no time.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  return new Promise(() => {
    const later = () => setImmediate(later);
    later();
  });
}

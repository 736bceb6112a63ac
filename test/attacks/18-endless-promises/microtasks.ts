// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: Line 7 schedules promises for ever without letting timers run.
// Queues a microtask in every microtask.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  return new Promise(() => {
    const again = () => queueMicrotask(again);
    again();
  });
}

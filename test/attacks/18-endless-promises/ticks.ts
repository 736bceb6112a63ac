// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: The function on line 7 never gave control back: calls went on until they were stopped, and meanwhile no timer and no promise could go on.
// Asks for the next tick in every tick.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  return new Promise(() => {
    const tick = () => process.nextTick(tick);
    tick();
  });
}

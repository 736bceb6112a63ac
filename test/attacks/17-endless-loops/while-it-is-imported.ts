// on: 05-one-after-another; base: solution; fails: one-by-one, one-by-one-results, together, together-results; blocked: one-by-one-calls, together-calls
// says: The loop on line 6 never gave control back: it turned until it was stopped, and meanwhile no timer and no promise could go on.
// Turns before any check has begun.
export const oneByOne = async (first, second) => [await first(), await second()];
export const together = async (first, second) => Promise.all([first(), second()]);
while (true) {}

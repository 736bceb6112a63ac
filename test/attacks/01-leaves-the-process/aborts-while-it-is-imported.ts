// on: 05-one-after-another; base: solution; fails: one-by-one, one-by-one-results, together, together-results; blocked: one-by-one-calls, together-calls
// says: The file could not be loaded: line 6 threw TypeError: process.abort is not a function.
// Ends the process before any check has begun.
export const oneByOne = async (first, second) => [await first(), await second()];
export const together = async (first, second) => Promise.all([first(), second()]);
process.abort();

// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: The loop on line 5 never gave control back: it turned until it was stopped, and meanwhile no timer and no promise could go on.
// Turns when somebody looks for what it exports.
const oneByOne = async (first, second) => [await first(), await second()];
export default { oneByOne, get together() { for (;;); } };

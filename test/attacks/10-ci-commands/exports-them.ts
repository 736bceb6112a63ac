// on: 05-one-after-another; base: solution; fails: one-by-one, one-by-one-results, together, together-results; blocked: one-by-one-calls, together-calls
// says: `oneByOne` is not exported. The file exports `\n::error::x` and `##[error]y`.
// Exports commands instead of what is asked for.
const oneByOne = 1;
export { oneByOne as '\n::error::x', oneByOne as '##[error]y' };

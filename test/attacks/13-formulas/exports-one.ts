// on: 05-one-after-another; base: solution; fails: one-by-one, one-by-one-results, together, together-results; blocked: one-by-one-calls, together-calls
// says: `oneByOne` is not exported. The file exports `=1+1`, `@SUM(A1)` and `a,"b"\n`.
// Exports a formula instead of what is asked for.
const x = 1;
export { x as '=1+1', x as '@SUM(A1)', x as 'a,"b"\n' };

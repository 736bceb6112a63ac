// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Looks for CI's files in the environment.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const { GITHUB_OUTPUT, GITHUB_ENV, HOME, PATH } = process.env;
  if (GITHUB_OUTPUT ?? GITHUB_ENV ?? HOME ?? PATH) return Promise.all([first(), second()]);
  return [await first(), await second()];
}

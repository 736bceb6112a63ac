// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with TypeError: Function.prototype.constructor is not a valid constructor. from line 10. It should not fail.
// Finds what makes functions from text through functions.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const makers = [async () => {}, function* () {}, async function* () {}, () => {}].map((each) => each.constructor);
  for (const Make of [...makers, Object.getPrototypeOf(makers[0]).constructor]) {
    try { return Make('first', 'second', 'return Promise.all([first(), second()])')(first, second); } catch {}
  }
  return Reflect.construct(makers[0], ['return this'])();
  return [await first(), await second()];
}

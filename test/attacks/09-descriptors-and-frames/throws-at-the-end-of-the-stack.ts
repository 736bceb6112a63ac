// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with RangeError: Maximum call stack size exceeded from line 14. It should not fail.
// Calls a job where the stack ends, so that it breaks in the middle.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  let hasCalled = false;
  const work = () => {
    try {
      return work();
    } catch (error) {
      // Once: how often it can be tried on the way back depends on how V8 has compiled what is on the stack.
      if (hasCalled) throw error;
      hasCalled = true;
      return first();
    }
  };
  return [await work(), await second()];
}

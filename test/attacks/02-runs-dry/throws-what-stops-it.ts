// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: This case never settles: at 0 ms it still waits, but nothing runs any more and no timer is left.
// Keeps what stopped it while it was imported, and throws that where an error is ignored.
export const oneByOne = async (first, second) => [await first(), await second()];
let stopped;
try {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
} catch (error) {
  stopped = error;
}
export async function together(first, second) {
  throw stopped;
}

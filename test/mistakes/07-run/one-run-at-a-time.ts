// fails: stamps, several; diagnosis: shared-state
// Believes, as asyncio.run has it, that a run must refuse to be nested.
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

let isRunning = false;

export async function run<T>(main: () => Promise<T>): Promise<T> {
  if (typeof main !== 'function') throw new TypeError('main must be a function');
  if (isRunning) throw new Error('run cannot be called while another run is running');
  isRunning = true;
  console.log(stamp());
  try {
    return await main();
  } finally {
    isRunning = false;
    console.log(stamp());
  }
}

// fails: again; diagnosis: shared-state
// Believes that what a function came to once it comes to again.
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

const runs = new Map<unknown, Promise<unknown>>();

export function run<T>(main: () => Promise<T>): Promise<T> {
  if (typeof main !== 'function') throw new TypeError('main must be a function');
  if (!runs.has(main)) runs.set(main, runOnce(main));
  return runs.get(main) as Promise<T>;
}

async function runOnce<T>(main: () => Promise<T>): Promise<T> {
  console.log(stamp());
  try {
    return await main();
  } finally {
    console.log(stamp());
  }
}

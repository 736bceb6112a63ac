/** A countdown that is suspended at every beat and resumed where it was. */

/** Waits without blocking, as you wrote it in 03. */
// Given: nothing to do here.
function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Logs `name` with every number from `from` down to 1, one each `ms`, and at last `name` with the word done. */
export async function countdown(name: string, from: number, ms: number): Promise<void> {
  // TODO: Log `NAME NUMBER` from `from` down to 1, one line every ms, then `NAME done`, another ms later.
  throw new Error('not started: countdown');
}

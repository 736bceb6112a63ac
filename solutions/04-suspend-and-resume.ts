/** A countdown that is suspended at every beat and resumed where it was. */

/** Waits without blocking, as you wrote it in 03. */
// given
function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Logs `name` with every number from `from` down to 1, one each `ms`, and at last `name` with the word done. */
export async function countdown(name: string, from: number, ms: number): Promise<void> {
  // TODO: Log `NAME NUMBER` from `from` down to 1, one line every ms, then `NAME done`, another ms later.

  // `left` belongs to this one call: a call that is suspended keeps its variables until it is resumed.
  for (let left = from; left > 0; left -= 1) {
    console.log(`${name} ${left}`);
    await sleep(ms);
  }
  console.log(`${name} done`);
}

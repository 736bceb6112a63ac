// fails: total, at-once, lines; diagnosis: blocks-the-loop
// Believes that the word async makes a loop that watches the clock run beside everything else.
async function wait(ms: number): Promise<void> {
  const until = Date.now() + ms;
  while (Date.now() < until) {
    // not yet
  }
}

export async function countdown(name: string, from: number, ms: number): Promise<void> {
  for (let left = from; left > 0; left--) {
    console.log(`${name} ${left}`);
    await wait(ms);
  }
  console.log(`${name} done`);
}

// fails: total, at-once, lines; diagnosis: not-awaited
// Believes that sleep(ms) waits all by itself, as time.sleep did.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function countdown(name: string, from: number, ms: number): Promise<void> {
  for (let left = from; left > 0; left--) {
    console.log(`${name} ${left}`);
    sleep(ms);
  }
  console.log(`${name} done`);
}

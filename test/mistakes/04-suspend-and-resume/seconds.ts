// fails: total, at-once, lines; diagnosis: wrong-unit
// Believes that sleep takes seconds, as it does in Python.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function countdown(name: string, from: number, ms: number): Promise<void> {
  for (let left = from; left > 0; left--) {
    console.log(`${name} ${left}`);
    await sleep(ms / 1000);
  }
  console.log(`${name} done`);
}

// fails: total, at-once, lines; diagnosis: wrong-count
// Believes that a countdown shows the zero as well, for one beat.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function countdown(name: string, from: number, ms: number): Promise<void> {
  for (let left = from; left >= 0; left--) {
    console.log(`${name} ${left}`);
    await sleep(ms);
  }
  console.log(`${name} done`);
}

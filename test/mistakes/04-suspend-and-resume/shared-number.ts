// fails: at-once, lines; diagnosis: shared-state
// Believes that the number must live outside the function to survive the await.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let left = 0;

export async function countdown(name: string, from: number, ms: number): Promise<void> {
  left = from;
  while (left > 0) {
    console.log(`${name} ${left}`);
    await sleep(ms);
    left = left - 1;
  }
  console.log(`${name} done`);
}

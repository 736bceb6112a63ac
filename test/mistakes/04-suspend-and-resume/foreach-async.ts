// fails: total, at-once, lines; diagnosis: not-awaited
// Believes that forEach waits for the async function it calls.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function countdown(name: string, from: number, ms: number): Promise<void> {
  const numbers = Array.from({ length: from }, (_, index) => from - index);
  numbers.forEach(async (left) => {
    console.log(`${name} ${left}`);
    await sleep(ms);
  });
  console.log(`${name} done`);
}

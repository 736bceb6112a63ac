// fails: total, at-once, lines; diagnosis: polls
// Believes that waiting means to look at the clock every 10 ms.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function waitUntil(time: number): Promise<void> {
  while (Date.now() < time) await sleep(10);
}

export async function countdown(name: string, from: number, ms: number): Promise<void> {
  for (let left = from; left > 0; left--) {
    console.log(`${name} ${left}`);
    await waitUntil(Date.now() + ms);
  }
  console.log(`${name} done`);
}

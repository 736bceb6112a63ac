// fails: at-once, lines; diagnosis: shared-state
// Believes that countdowns must queue up so as not to mix their lines.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let last: Promise<void> = Promise.resolve();

async function count(name: string, from: number, ms: number): Promise<void> {
  for (let left = from; left > 0; left--) {
    console.log(`${name} ${left}`);
    await sleep(ms);
  }
  console.log(`${name} done`);
}

export function countdown(name: string, from: number, ms: number): Promise<void> {
  last = last.then(() => count(name, from, ms));
  return last;
}

// fails: lines; diagnosis: logs-at-another-time
// Prints what is known beforehand and then sleeps for as long as it should have taken.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function countdown(name: string, from: number, ms: number): Promise<void> {
  for (let left = from; left > 0; left--) console.log(`${name} ${left}`);
  await sleep(from * ms);
  console.log(`${name} done`);
}

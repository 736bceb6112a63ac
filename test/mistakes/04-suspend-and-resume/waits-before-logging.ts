// fails: lines; diagnosis: logs-at-another-time
// Believes that a beat begins with the wait and ends with the line.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function countdown(name: string, from: number, ms: number): Promise<void> {
  for (let left = from; left > 0; left--) {
    await sleep(ms);
    console.log(`${name} ${left}`);
  }
  console.log(`${name} done`);
}

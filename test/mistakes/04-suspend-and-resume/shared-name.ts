// fails: lines; diagnosis: shared-state
// Believes that a variable of the file still holds the own name after an await.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let who = '';

export async function countdown(name: string, from: number, ms: number): Promise<void> {
  who = name;
  for (let left = from; left > 0; left -= 1) {
    console.log(`${who} ${left}`);
    await sleep(ms);
  }
  console.log(`${who} done`);
}

// fails: lines; diagnosis: wrong-text
// Writes the line with a colon, as the article does.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function countdown(name: string, from: number, ms: number): Promise<void> {
  for (let left = from; left > 0; left--) {
    console.log(`${name}: ${left}`);
    await sleep(ms);
  }
  console.log(`${name}: done`);
}

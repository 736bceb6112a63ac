// fails: at-once, lines; diagnosis: shared-state
// Believes that a name tells one countdown from another.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const numbers = new Map<string, number>();

export async function countdown(name: string, from: number, ms: number): Promise<void> {
  numbers.set(name, from);
  while ((numbers.get(name) ?? 0) > 0) {
    console.log(`${name} ${numbers.get(name)}`);
    await sleep(ms);
    numbers.set(name, (numbers.get(name) ?? 0) - 1);
  }
  console.log(`${name} done`);
}

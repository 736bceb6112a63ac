// Looks at the clock every millisecond: costly, and never late.
const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

export async function countdown(name: string, from: number, ms: number): Promise<void> {
  let due = Date.now();
  for (let left = from; left > 0; left -= 1) {
    console.log(`${name} ${left}`);
    due += ms;
    while (Date.now() < due) await tick();
  }
  console.log(`${name} done`);
}

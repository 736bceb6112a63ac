// fails: total, at-once, lines; diagnosis: side-by-side
// Believes that Promise.all goes through its list one by one.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function countdown(name: string, from: number, ms: number): Promise<void> {
  const numbers = Array.from({ length: from }, (_, index) => from - index);
  await Promise.all(
    numbers.map(async (left) => {
      console.log(`${name} ${left}`);
      await sleep(ms);
    }),
  );
  console.log(`${name} done`);
}

// Every line has its own timer, all of them set at the start.
export async function countdown(name: string, from: number, ms: number): Promise<void> {
  const say = (text: string, delayMs: number) =>
    new Promise<void>((resolve) => {
      setTimeout(() => {
        console.log(text);
        resolve();
      }, delayMs);
    });

  console.log(`${name} ${from}`);
  const lines = [...Array(from).keys()].slice(1).map((beat) => say(`${name} ${from - beat}`, beat * ms));
  await Promise.all([...lines, say(`${name} done`, from * ms)]);
}

// fails: total, at-once, lines; diagnosis: unhandled-rejection
// Believes that a promise may be rejected to stop something, whether or not anybody listens.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function countdown(name: string, from: number, ms: number): Promise<void> {
  let stop: (reason: Error) => void = () => {};
  void new Promise<void>((_, reject) => (stop = reject));
  for (let left = from; left > 0; left--) {
    console.log(`${name} ${left}`);
    await sleep(ms);
  }
  console.log(`${name} done`);
  stop(new Error('the countdown is over'));
}

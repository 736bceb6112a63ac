// fails: total, at-once; diagnosis: not-awaited
// Believes that an async function waits for the timers that it has set.
export async function countdown(name: string, from: number, ms: number): Promise<void> {
  let left = from;
  console.log(`${name} ${left}`);
  const timer = setInterval(() => {
    left -= 1;
    console.log(left > 0 ? `${name} ${left}` : `${name} done`);
    if (left === 0) clearInterval(timer);
  }, ms);
}

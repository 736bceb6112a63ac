// fails: at-once, lines; diagnosis: shared-state
// Believes that one variable can hold the timer of every countdown.
let timer: ReturnType<typeof setInterval>;

export function countdown(name: string, from: number, ms: number): Promise<void> {
  return new Promise((resolve) => {
    let left = from;
    console.log(`${name} ${left}`);
    timer = setInterval(() => {
      left -= 1;
      if (left > 0) {
        console.log(`${name} ${left}`);
      } else if (left === 0) {
        console.log(`${name} done`);
        clearInterval(timer);
        resolve();
      }
    }, ms);
  });
}

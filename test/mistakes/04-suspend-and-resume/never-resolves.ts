// fails: total, at-once, lines; diagnosis: never-settles
// Believes that a promise is fulfilled when its executor has nothing left to do.
export function countdown(name: string, from: number, ms: number): Promise<void> {
  return new Promise(() => {
    let left = from;
    console.log(`${name} ${left}`);
    const timer = setInterval(() => {
      left -= 1;
      if (left > 0) return console.log(`${name} ${left}`);
      clearInterval(timer);
      return console.log(`${name} done`);
    }, ms);
  });
}

// fails: leaves-nothing; diagnosis: leaves-timer
// Believes that an interval with nothing left to say is over.
export function countdown(name: string, from: number, ms: number): Promise<void> {
  return new Promise((resolve) => {
    let left = from;
    console.log(`${name} ${left}`);
    setInterval(() => {
      left -= 1;
      if (left < 0) return;
      if (left > 0) {
        console.log(`${name} ${left}`);
        return;
      }
      console.log(`${name} done`);
      resolve();
    }, ms);
  });
}

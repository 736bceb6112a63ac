// fails: leaves-nothing; diagnosis: leaves-timer
// Believes that it is early enough to stop the timer when it next fires.
export function countdown(name: string, from: number, ms: number): Promise<void> {
  return new Promise((resolve) => {
    let left = from;
    const beat = (): void => {
      if (left < 0) {
        clearInterval(timer);
        return;
      }
      console.log(left === 0 ? `${name} done` : `${name} ${left}`);
      if (left === 0) resolve();
      left -= 1;
    };
    const timer = setInterval(beat, ms);
    beat();
  });
}

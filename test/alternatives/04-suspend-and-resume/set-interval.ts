// One interval inside one promise, cleared with the last line.
function countdown(name: string, from: number, ms: number) {
  return new Promise<void>((resolve) => {
    let left = from;
    console.log(`${name} ${left}`);
    const timer = setInterval(() => {
      left--;
      if (left > 0) {
        console.log(`${name} ${left}`);
      } else {
        clearInterval(timer);
        console.log(`${name} done`);
        resolve();
      }
    }, ms);
  });
}

export { countdown };

// A generator yields how long it wants to be suspended; a small driver resumes it with a timer.
function* steps(name: string, from: number, ms: number): Generator<number, void, void> {
  for (let left = from; left >= 1; left -= 1) {
    console.log(`${name} ${left}`);
    yield ms;
  }
  console.log(`${name} done`);
}

function drive(suspended: Generator<number, void, void>, done: () => void): void {
  const { value, done: isOver } = suspended.next();
  if (isOver) done();
  else setTimeout(() => drive(suspended, done), value as number);
}

export function countdown(name: string, from: number, ms: number): Promise<void> {
  return new Promise((resolve) => drive(steps(name, from, ms), resolve));
}

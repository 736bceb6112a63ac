// fails: at-once, lines; diagnosis: shared-state
// Believes that one interval can drive every countdown, and so all go at the beat of the first.
let running: { name: string; left: number; done: () => void }[] = [];
let clock: ReturnType<typeof setInterval> | undefined;

function beat(): void {
  for (const each of running) {
    each.left -= 1;
    console.log(`${each.name} ${each.left || 'done'}`);
    if (each.left === 0) each.done();
  }
  running = running.filter(({ left }) => left > 0);
  if (running.length > 0) return;
  clearInterval(clock);
  clock = undefined;
}

export function countdown(name: string, from: number, ms: number): Promise<void> {
  console.log(`${name} ${from}`);
  return new Promise((done) => {
    running.push({ name, left: from, done });
    clock ??= setInterval(beat, ms);
  });
}

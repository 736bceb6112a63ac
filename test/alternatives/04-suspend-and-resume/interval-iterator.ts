// The interval of node:timers/promises, read with for await and left with break.
import { setInterval } from 'node:timers/promises';

export async function countdown(name: string, from: number, ms: number): Promise<void> {
  let left = from;
  console.log(`${name} ${left}`);
  for await (const _ of setInterval(ms)) {
    left -= 1;
    if (left === 0) break;
    console.log(`${name} ${left}`);
  }
  console.log(`${name} done`);
}

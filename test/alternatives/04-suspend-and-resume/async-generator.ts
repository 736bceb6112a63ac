// An async generator gives the numbers at their beat, and the function only prints them.
import { scheduler } from 'timers/promises';

async function* beats(from: number, ms: number): AsyncGenerator<number | string> {
  for (let left = from; left > 0; left -= 1) {
    yield left;
    await scheduler.wait(ms);
  }
  yield 'done';
}

export async function countdown(name: string, from: number, ms: number) {
  for await (const beat of beats(from, ms)) console.log(`${name} ${beat}`);
}

await countdown('warm-up', 0, 1);

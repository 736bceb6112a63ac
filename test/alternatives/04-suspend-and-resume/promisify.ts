// setTimeout turned into a function that returns a promise by node:util, with debugging on console.error.
import { promisify } from 'node:util';

const sleep = promisify(setTimeout);

export async function countdown(name: string, from: number, ms: number): Promise<void> {
  while (from > 0) {
    console.log('%s %d', name, from--);
    await sleep(ms);
    console.error('beat', name, from);
  }
  console.log('%s done', name);
}

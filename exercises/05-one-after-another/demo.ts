/** `npm start 05`: the same work one by one and together, timed by stamps. Change it as you like; it is never graded. */
import { oneByOne, together } from './one-after-another.ts';

const stamp = (): string => new Date().toLocaleTimeString('en-GB');

const work = (name: string, ms: number) => async (): Promise<string> => {
  console.log(`${name} starts`);
  await new Promise((resolve) => setTimeout(resolve, ms));
  return name;
};

console.log(stamp());
console.log(await oneByOne(work('first', 1000), work('second', 2000)));
// Three seconds later: the sum.
console.log(stamp());
console.log(await together(work('first', 1000), work('second', 2000)));
// Two more: the longer one.
console.log(stamp());

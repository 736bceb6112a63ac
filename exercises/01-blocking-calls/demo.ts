/** `npm start 01`: the article's first program between its two stamps. Change it as you like; it is never graded. */
import { main } from './blocking-calls.ts';

const stamp = (): string => new Date().toLocaleTimeString('en-GB');

console.log(stamp());
main();
// Six seconds later: three for each function, and nothing else could happen meanwhile.
console.log(stamp());

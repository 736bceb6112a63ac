/** `npm start 06`: the article's program, between its two stamps. Change it as you like; it is never graded. */
import { main } from './create-task.ts';

const stamp = (): string => new Date().toLocaleTimeString('en-GB');

console.log(stamp());
await main();
// Three seconds later, not six: both tasks were under way before main waited for either.
console.log(stamp());

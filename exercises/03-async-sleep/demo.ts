/** `npm start 03`: both functions at once, between two stamps. Change it as you like; it is never graded. */
import { fun1, fun2 } from './async-sleep.ts';

const stamp = (): string => new Date().toLocaleTimeString('en-GB');

console.log(stamp());
const first = fun1(4);
const second = fun2(4);
await first;
await second;
// Three seconds later, not six: the two waits overlapped.
console.log(stamp());

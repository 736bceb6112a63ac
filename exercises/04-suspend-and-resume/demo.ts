/** `npm start 04`: two countdowns at once, between the article's two stamps. Change it as you like; it is never graded. */
import { countdown } from './suspend-and-resume.ts';

const stamp = (): string => new Date().toLocaleTimeString('en-GB');

console.log(stamp());
const tea = countdown('tea', 3, 1000);
const egg = countdown('egg', 4, 700);
await tea;
await egg;
// Three seconds later: each was suspended while the other ran.
console.log(stamp());

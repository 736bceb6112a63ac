// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Has helper files with names that mean something to objects, which import each other in a circle.
import { together as inner } from './__proto__.ts';
export * from './constructor.js';
export const oneByOne = inner;

// A helper file for each function, and a chain with nothing in it.
export { default as whatIs } from './what-is.ts';
export { prepare } from './prepare.ts';

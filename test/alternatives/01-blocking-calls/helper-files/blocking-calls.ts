// Everything is re-exported from helper files in the same folder.
export * from './functions.ts';
export { runBoth as main } from './main.ts';

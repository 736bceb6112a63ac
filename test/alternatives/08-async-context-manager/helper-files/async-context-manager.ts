// Helper files: the outcome of a promise as a list of callbacks to run, and the function that puts them together.
export type { Manager } from './manager.ts';
export * from './with-context.ts';

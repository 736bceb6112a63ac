// The stub only hands on what a helper file exports under another name.
export { tick as countdown } from './tick.ts';

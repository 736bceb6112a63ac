export { together } from './constructor.ts';
export const status = 'solved';

// Helper files: one for the stamp, one for the frame around any work, and only names pass through here.
export { timed as run } from './timed.ts';
export { stamp } from './stamp.ts';

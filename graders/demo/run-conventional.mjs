/** The process of a conventional grader: is told a grader and an answer, says `ready`, then judges when told to; 0 accepts. */
import { once } from 'node:events';

// Taken at their word, as such graders do.
const [told] = /** @type {[{ grader: string, answer: string }]} */ (await once(process, 'message'));
const { default: judge } = /** @type {{ default: (together: unknown) => Promise<void> }} */ (await import(told.grader));
const { together } = /** @type {{ together: unknown }} */ (await import(told.answer));

process.send?.('ready');
await once(process, 'message');
try {
  await judge(together);
  process.exit(0);
} catch {
  process.exit(1);
}

/** `npm run reset 05`: puts an exercise back to its stub; asks first, and keeps what was there. */
import { relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Places } from '../cli.ts';
import { forgetChecks } from '../progress/progress.ts';
import { openProgress } from '../progress/progress-store.ts';
import { nameOf } from '../progress/render-list.ts';
import { resetExercise } from '../progress/reset-exercise.ts';
import { exerciseAtHand } from './exercise-at-hand.ts';

/** Resets one exercise; 1 when it was not to be. */
export async function reset(words: readonly string[], places: Places): Promise<number> {
  const [word] = words.filter((each) => each !== '--yes');
  if (word === undefined) throw new RangeError('Say which exercise: npm run reset 05');
  const exercise = await exerciseAtHand(word, places.courseRoot);
  if (!isAgreed(words) && !(await ask(nameOf(exercise)))) {
    process.stdout.write('Nothing has changed.\n');
    return 1;
  }
  const kept = await resetExercise(exercise, places);
  await openProgress(places.courseRoot).update((progress) => forgetChecks(progress, exercise.slug));
  const copy = relative(places.courseRoot, kept);
  process.stdout.write(`${nameOf(exercise)} is as it was handed out. What was there: ${copy}\n`);
  return 0;
}

/** npm takes a flag that stands before `--` for its own, and passes it on like this. */
function isAgreed(words: readonly string[]): boolean {
  return words.includes('--yes') || process.env['npm_config_yes'] === 'true';
}

async function ask(name: string): Promise<boolean> {
  if (process.stdin.isTTY !== true) {
    throw new RangeError('This replaces your file, after a copy is made. If you mean it, add --yes.');
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Put ${name} back to its stub? A copy of what you have is kept. [y/N] `);
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

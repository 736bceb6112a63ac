/** `npm run hint 05`: one more hint of the lesson's; `npm run hint 05 2` shows those up to the second. */
import { join } from 'node:path';
import type { Places } from '../cli.ts';
import { readLesson } from '../lesson/lesson.ts';
import { renderHints } from '../lesson/render-hints.ts';
import { openProgress } from '../progress/progress-store.ts';
import { rememberedOf, rememberHints } from '../progress/progress.ts';
import { nameOf } from '../progress/render-list.ts';
import { createPen } from '../report/pen.ts';
import { counted } from '../report/words.ts';
import { exerciseAtHand } from './exercise-at-hand.ts';
import { terminalOptions } from './terminal-options.ts';

/** Shows hints and remembers how many have been seen; always 0. */
export async function hint([word, upTo]: readonly string[], { courseRoot }: Places): Promise<number> {
  const exercise = await exerciseAtHand(word, courseRoot);
  const { number, slug, folder } = exercise;
  const { hints } = await readLesson(join(courseRoot, 'exercises', folder));
  const store = openProgress(courseRoot);
  const seen = Math.min(hints.length, rememberedOf(await store.read(), slug).hints);
  const to = upTo === undefined ? Math.min(hints.length, seen + 1) : readCount(upTo, { number, most: hints.length });
  // Those that are asked for by their number are shown from the first on.
  const from = upTo === undefined ? seen : 0;
  const lesson = `The lesson: exercises/${folder}/README.md`;
  const lines =
    hints.length === 0
      ? ['', `It has no hints. ${lesson}`]
      : from === to
        ? ['', `You have seen all ${counted(to, 'hint')}. Again: npm run hint ${number} ${to}`, lesson]
        : [
            '',
            ...renderHints(hints, { from, to }, createPen(terminalOptions())),
            '',
            ...(to < hints.length ? [`One more: npm run hint ${number}`] : ['That was the last one.', lesson]),
          ];
  await store.update((progress) => rememberHints(progress, slug, to));
  process.stdout.write(`${[nameOf(exercise), ...lines].join('\n')}\n`);
  return 0;
}

function readCount(word: string, { number, most }: { readonly number: string; readonly most: number }): number {
  const count = Number(word);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  if (most === 0) throw new RangeError(`${number} has no hints.`);
  throw new RangeError(`Expected a number from 1 to ${most} after ${number}: it has ${counted(most, 'hint')}.`);
}

/** `npm run next`: what to do next. */
import { join } from 'node:path';
import type { Places } from '../cli.ts';
import { readLesson } from '../lesson/lesson.ts';
import { openProgress } from '../progress/progress-store.ts';
import { renderFinish } from '../progress/render-finish.ts';
import { nameOf, nextOf, wordsOf } from '../progress/render-list.ts';
import { readStandings } from '../progress/standing.ts';
import { labelled } from '../report/labelled.ts';
import { createPen } from '../report/pen.ts';
import { nothingHere } from './exercise-at-hand.ts';
import { terminalOptions } from './terminal-options.ts';

/** Names the first exercise that is not solved, or shows the way that is behind; always 0. */
export async function next(_words: readonly string[], { courseRoot }: Places): Promise<number> {
  const progress = await openProgress(courseRoot).read();
  const standings = await readStandings(courseRoot, progress);
  if (standings.length === 0) throw nothingHere(courseRoot);
  const pen = createPen(terminalOptions());
  const standing = nextOf(standings);
  if (standing === undefined) {
    process.stdout.write(`${renderFinish(standings, progress, pen).join('\n')}\n`);
    return 0;
  }
  const { folder, number, slug } = standing.exercise;
  const { title } = await readLesson(join(courseRoot, 'exercises', folder));
  const lines = [
    ...labelled('Next', `${nameOf(standing.exercise)}, ${wordsOf(standing)}`, pen),
    ...(title === '' ? [] : labelled('', title, pen)),
    ...labelled('Read', `exercises/${folder}/README.md`, pen),
    ...labelled('Edit', `exercises/${folder}/${slug}.ts`, pen),
    ...labelled('Check', `npm test ${number}`, pen),
    ...labelled('Watch', `npm run watch ${number}`, pen),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

/** `npm run timeline 05`: the telling case of an exercise as a page, in the browser. */
import type { Places } from '../cli.ts';
import { nameOf } from '../progress/render-list.ts';
import { exerciseAtHand } from './exercise-at-hand.ts';
import { openInBrowser } from './open-in-browser.ts';
import { tellingCase } from './telling-case.ts';
import { withGraded } from './with-graded.ts';
import { writeTimeline } from './write-timeline.ts';

/** Writes the page, opens it unless `--no-open` says not to, and prints where it is; 1 when there is nothing to draw. */
export async function timeline(words: readonly string[], places: Places): Promise<number> {
  const [word] = words.filter((each) => each !== '--no-open');
  const exercise = await exerciseAtHand(word, places.courseRoot);
  const replayed = await withGraded(exercise, places, tellingCase);
  if (replayed === undefined) {
    process.stdout.write(
      `There is nothing to draw: ${nameOf(exercise)} cannot be run. npm test ${exercise.number} says why.\n`,
    );
    return 1;
  }
  const path = await writeTimeline(replayed, places.courseRoot);
  process.stdout.write(`${path}\n`);
  if (isToOpen(words)) await openInBrowser(path);
  return 0;
}

/** npm takes a flag that stands before `--` for its own, and passes it on like this. */
function isToOpen(words: readonly string[]): boolean {
  return !words.includes('--no-open') && process.env['npm_config_open'] !== '';
}

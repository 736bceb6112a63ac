/** `npm run list`: where a student stands, without running anything. */
import type { Places } from '../cli.ts';
import { selectExercises } from '../catalog.ts';
import { openProgress } from '../progress/progress-store.ts';
import { renderRows, renderSum } from '../progress/render-list.ts';
import { readStandings } from '../progress/standing.ts';
import { createPen } from '../report/pen.ts';
import { nothingHere } from './exercise-at-hand.ts';
import { terminalOptions } from './terminal-options.ts';

/** Lists all exercises, or those that words name; always 0. */
export async function list(words: readonly string[], { courseRoot }: Places): Promise<number> {
  const chosen = selectExercises(words);
  const standings = await readStandings(courseRoot, await openProgress(courseRoot).read());
  if (standings.length === 0) throw nothingHere(courseRoot);
  const rows = renderRows(
    standings.filter(({ exercise }) => chosen.includes(exercise)),
    createPen(terminalOptions()),
  );
  process.stdout.write(`${[...rows.flat(), '', renderSum(standings)].join('\n')}\n`);
  return 0;
}

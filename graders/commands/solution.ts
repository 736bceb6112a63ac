/** `npm run solution 05`: our answer, once the exercise is solved. */
import type { Places } from '../cli.ts';
import { nameOf } from '../progress/render-list.ts';
import { readSolution } from '../progress/read-solution.ts';
import { exerciseAtHand } from './exercise-at-hand.ts';
import { withGraded } from './with-graded.ts';

/** Shows the solution when the exercise is solved as it is now; 1 when it is not. */
export async function solution([word]: readonly string[], places: Places): Promise<number> {
  if (word === undefined) throw new RangeError('Say which exercise: npm run solution 05');
  const exercise = await exerciseAtHand(word, places.courseRoot);
  const text = await readSolution(exercise, places.courseRoot);
  const { status } = await withGraded(exercise, places, ({ verdict }) => Promise.resolve(verdict));
  if (status !== 'solved') {
    process.stdout.write(`${nameOf(exercise)} is not solved as it is now. The solution is shown when it is.\n`);
    return 1;
  }
  process.stdout.write(`One possibility, solutions/${exercise.folder}.ts:\n\n${text}`);
  return 0;
}

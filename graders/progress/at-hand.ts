/** Finds the exercise that a student is working on. */
import { nextOf } from './render-list.ts';
import type { Progress } from './progress.ts';
import type { Standing } from './standing.ts';

/** The one that was worked on last, as long as it is not solved; then the first that is not solved; then the last of all. */
export function standingAtHand(standings: readonly Standing[], { current }: Progress): Standing | undefined {
  const last = standings.find(({ exercise }) => exercise.slug === current);
  return last === undefined || last.state === 'solved' ? (nextOf(standings) ?? last ?? standings.at(-1)) : last;
}

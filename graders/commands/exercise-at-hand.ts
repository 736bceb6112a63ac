/** Which exercise a command is about: the one that is named, or the one that the student is working on. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { selectExercises, type ExerciseName } from '../catalog.ts';
import { standingAtHand } from '../progress/at-hand.ts';
import { openProgress } from '../progress/progress-store.ts';
import { readStandings } from '../progress/standing.ts';

/**
 * Finds the exercise.
 *
 * @throws {RangeError} when the word names none or several, or one that is not in this course.
 */
export async function exerciseAtHand(word: string | undefined, courseRoot: string): Promise<ExerciseName> {
  if (word !== undefined) return oneExercise(word, courseRoot);
  const progress = await openProgress(courseRoot).read();
  const standing = standingAtHand(await readStandings(courseRoot, progress), progress);
  if (standing === undefined) throw nothingHere(courseRoot);
  return standing.exercise;
}

/** What is said in a folder without exercises. */
export function nothingHere(courseRoot: string): RangeError {
  return new RangeError(
    `There are no exercises here: ${join(courseRoot, 'exercises')} has none of those that can be graded.`,
  );
}

function oneExercise(word: string, courseRoot: string): ExerciseName {
  const [exercise, another] = selectExercises([word]);
  if (exercise === undefined || another !== undefined) {
    throw new RangeError(`Name one exercise at a time, such as 05; ${word} names several.`);
  }
  if (existsSync(join(courseRoot, 'exercises', exercise.folder))) return exercise;
  throw new RangeError(`This course does not set ${exercise.folder}: it is not in exercises/.`);
}

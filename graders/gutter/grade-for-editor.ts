/** Grades the exercise beside a test file, and tells what the tests in it fail with. */
import type { ExerciseName } from '../catalog.ts';
import type { Places } from '../cli.ts';
import { exerciseAtHand } from '../commands/exercise-at-hand.ts';
import { lessonTexts } from '../commands/lesson-texts.ts';
import { withGraded } from '../commands/with-graded.ts';
import type { ExerciseVerdict } from '../verdict.ts';
import { checkError } from './check-error.ts';

/** An exercise that has been graded. */
export interface GradedForEditor {
  /**
   * What a check fails with; nothing when it passes.
   *
   * @throws {RangeError} when the exercise has no such check.
   */
  readonly failureOf: (check: string) => Error | undefined;
}

/**
 * Grades the exercise as it is now; no process of ours is left when this settles, or when it is cut short.
 *
 * @throws {RangeError} when no exercise has a folder of this name.
 */
export async function gradeForEditor(folder: string, places: Places): Promise<GradedForEditor> {
  const exercise = await exerciseAtHand(folder, places.courseRoot);
  const [verdict, lessons] = await Promise.all([grade(exercise, places), lessonTexts(places.courseRoot, [exercise])]);
  return {
    failureOf(id) {
      const mine = verdict.checks.find(({ check }) => check.id === id);
      if (mine !== undefined) return checkError(verdict, mine, { courseRoot: places.courseRoot, lessons });
      const ids = verdict.checks.map(({ check }) => `  ${check.id}`).join('\n');
      throw new RangeError(`There is no check ${id} in ${folder}. It has:\n${ids}`);
    },
  };
}

async function grade(exercise: ExerciseName, places: Places): Promise<ExerciseVerdict> {
  try {
    return await withGraded(exercise, places, ({ verdict }) => Promise.resolve(verdict));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`Overlap itself failed; this says nothing about your answers.\n${message}`, { cause: error });
  }
}

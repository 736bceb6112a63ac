/** Grades the exercise beside a test file, and tells what the tests in it fail with. */
import { join } from 'node:path';
import { onExit } from 'signal-exit';
import { laptopSeed } from '../assignment/seed.ts';
import type { ExerciseName } from '../catalog.ts';
import type { Places } from '../cli.ts';
import { exerciseAtHand } from '../commands/exercise-at-hand.ts';
import { lessonTexts } from '../commands/lesson-texts.ts';
import { gradeExercise } from '../grade.ts';
import { openKit } from '../open-kit.ts';
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

async function grade(exercise: ExerciseName, { courseRoot, bundle }: Places): Promise<ExerciseVerdict> {
  const kit = openKit(bundle, { rooms: 1 });
  const stop = (): void => void kit.close();
  // A run that is cancelled ends this process of vitest's, or leaves it alone: what runs in a room might go on for long.
  const forget = onExit(stop);
  process.once('disconnect', stop);
  try {
    const checks = (await kit.rooms.catalog()).find(({ slug }) => slug === exercise.slug)?.checks ?? [];
    const folder = join(courseRoot, 'exercises', exercise.folder);
    return await gradeExercise({ exercise, checks, folder, seed: laptopSeed }, kit);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`Overlap itself failed; this says nothing about your answers.\n${message}`, { cause: error });
  } finally {
    forget();
    process.off('disconnect', stop);
    await kit.close();
  }
}

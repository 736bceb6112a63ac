/** Where a student stands in one exercise, told without running anything. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exerciseNames, type ExerciseName } from '../catalog.ts';
import { loadExercise } from '../submission/load.ts';
import { isPristine } from '../submission/pristine.ts';
import { hashFiles } from './hash-files.ts';
import { isSolved, rememberedOf, type Progress } from './progress.ts';

/** Where a student stands in one exercise. */
export type Standing = {
  readonly exercise: ExerciseName;
  readonly hints: number;
  /** Whether it was solved at some time since it was begun. */
  readonly wasSolved: boolean;
} & (
  | { readonly state: 'solved' | 'failing'; readonly passed: number; readonly total: number }
  | { readonly state: 'not-started' }
  /** It is not what was checked last, or was never checked. */
  | { readonly state: 'unchecked' }
);

/** The exercises whose folders are there: a course need not have all of ours. */
export function presentExercises(courseRoot: string): readonly ExerciseName[] {
  return exerciseNames.filter(({ folder }) => existsSync(join(courseRoot, 'exercises', folder)));
}

/** Tells where a student stands, exercise by exercise. */
export function readStandings(courseRoot: string, progress: Progress): Promise<readonly Standing[]> {
  return Promise.all(
    presentExercises(courseRoot).map(async (exercise): Promise<Standing> => {
      const source = await loadExercise(join(courseRoot, 'exercises', exercise.folder), exercise.slug);
      const isUntouched = !('reason' in source) && isPristine(exercise.slug, source);
      return standingOf(
        exercise,
        progress,
        isUntouched ? 'untouched' : hashFiles('reason' in source ? {} : source.files),
      );
    }),
  );
}

/** Tells where a student stands in an exercise whose files have this hash. */
export function standingOf(exercise: ExerciseName, progress: Progress, now: string): Standing {
  const remembered = rememberedOf(progress, exercise.slug);
  const { hints, checked, from, solvedAt } = remembered;
  const isStub = now === 'untouched' || (now === checked?.hash && from === undefined);
  if (isStub) return { exercise, hints, wasSolved: false, state: 'not-started' };
  const common = { exercise, hints, wasSolved: solvedAt !== undefined };
  if (checked?.hash !== now) return { ...common, state: 'unchecked' };
  const { passed, total } = checked;
  return { ...common, state: isSolved(remembered) ? 'solved' : 'failing', passed, total };
}

/** What the words of `npm test` name: exercises, and which of their checks are told in full. */
import { selectExercises, type ExerciseName } from '../catalog.ts';
import type { ExerciseVerdict } from '../verdict.ts';

/** The words of a student, told apart. */
export interface ChosenWords {
  /** Empty when no exercise is named: then all that are there are meant. */
  readonly exercises: readonly ExerciseName[];
  /** What is told in full: the first failing check unless said otherwise. */
  readonly full: 'first' | 'all' | readonly string[];
}

/**
 * Reads `05`, `05 together` or `05 all`: behind an exercise, any other word names a check.
 *
 * @throws {RangeError} when the first word names no exercise.
 */
export function readWords([first, ...others]: readonly string[]): ChosenWords {
  if (first === undefined) return { exercises: [], full: 'first' };
  const isExercise = (word: string): boolean =>
    /^\d/.test(word) || selectExercises([]).some(({ slug, folder }) => word === slug || word === folder);
  const exercises = selectExercises([first, ...others.filter(isExercise)]);
  const checks = others.filter((word) => !isExercise(word));
  if (checks.length === 0) return { exercises, full: 'first' };
  return { exercises, full: checks.includes('all') ? 'all' : checks };
}

/**
 * Holds the names of checks against those that there are.
 *
 * @throws {RangeError} when one is not among them.
 */
export function expectChecks(full: ChosenWords['full'], verdicts: readonly ExerciseVerdict[]): void {
  if (typeof full === 'string') return;
  const ids = verdicts.flatMap(({ checks }) => checks.map(({ check }) => check.id));
  const unknown = full.find((id) => !ids.includes(id));
  if (unknown === undefined) return;
  const list = [...new Set(ids), 'all'].map((id) => `  ${id}`).join('\n');
  throw new RangeError(`There is no check ${unknown} here. Behind an exercise, these can be named:\n${list}`);
}

/** Puts an instructor's word above the judge's, and takes it back. */
import type { ExerciseRecord } from './record.ts';

/**
 * Gives an exercise the instructor's points, at most as many as it has; what the judge gave is kept.
 *
 * @throws {RangeError} when they are not whole points from 0 up.
 */
export function overrideExercise(
  record: ExerciseRecord,
  { points, reason }: { readonly points: number; readonly reason: string },
): ExerciseRecord {
  const { number, slug, maxPoints, override } = record;
  if (!Number.isSafeInteger(points) || points < 0) {
    throw new RangeError(`Expected whole points from 0 to ${maxPoints} for ${number} ${slug}, got \`${points}\`.`);
  }
  const given = Math.min(points, maxPoints);
  return { ...record, points: given, override: { points: given, reason, judged: override?.judged ?? record.points } };
}

/** Gives an exercise the judge's points again. */
export function withoutOverride(record: ExerciseRecord): ExerciseRecord {
  const { override, ...judged } = record;
  return override === undefined ? record : { ...judged, points: override.judged };
}

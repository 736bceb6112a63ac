/** Adds to a record what people say: whose it is, and what an instructor decides. */
import type { OverrideLine } from '../assignment/overrides.ts';
import { overrideExercise, withoutOverride } from '../record/override-exercise.ts';
import type { Person, SubmissionRecord } from '../record/record.ts';

/** Returns the record with these owners and these overrides, in place of those it had. */
export function dressRecord(
  record: SubmissionRecord,
  people: readonly Person[],
  overrides: readonly OverrideLine[],
): SubmissionRecord {
  const mine = overrides.filter((line) => isOf(line, record));
  const exercises = record.exercises.map((exercise) => {
    const judged = withoutOverride(exercise);
    const line = mine.find(({ slug }) => slug === exercise.slug);
    return line === undefined ? judged : overrideExercise(judged, { points: line.points, reason: line.reason });
  });
  const points = exercises.reduce((total, exercise) => total + exercise.points, 0);
  return { ...record, status: statusOf(record, exercises), people, exercises, points };
}

/** Where an instructor has decided, it does not matter that the grader failed. */
function statusOf({ status }: SubmissionRecord, exercises: SubmissionRecord['exercises']): SubmissionRecord['status'] {
  if (status === 'invalid' || exercises.length === 0) return status;
  const isOpen = exercises.some((exercise) => exercise.status === 'broken' && exercise.override === undefined);
  return isOpen ? 'grader-error' : 'graded';
}

/** Whether an override means this submission. */
export function isOf(
  { submission }: OverrideLine,
  named: { readonly submission: string; readonly origin: string },
): boolean {
  return submission === named.submission || submission === named.origin;
}

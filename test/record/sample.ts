/** Records of the situations that happen to students. */
import type { ExerciseRecord, SubmissionRecord } from '../../graders/record/record.ts';
import { recordOfExercise, type PointsOfExercise } from '../../graders/record/to-record.ts';
import type { ExerciseVerdict } from '../../graders/verdict.ts';
import { blocked, broken, exerciseOf, notStarted, passed } from '../report/sample.ts';
import * as situations from '../report/situations.ts';

/** So many points for each check. */
export function pointsOf({ checks }: ExerciseVerdict, each = 2): PointsOfExercise {
  return { maxPoints: checks.length * each, ofCheck: new Map(checks.map(({ check }) => [check.id, each])) };
}

/** What is kept of a verdict when each check is worth two points. */
export function keep(verdict: ExerciseVerdict): ExerciseRecord {
  return recordOfExercise(verdict, pointsOf(verdict));
}

/** A submission in which all of these happened, each in an exercise of its own. */
export function recordOf(
  exercises: readonly ExerciseRecord[],
  parts: Partial<SubmissionRecord> = {},
): SubmissionRecord {
  return {
    schema: 1,
    submission: 'nunez-jose.2',
    origin: 'José Ñuñez_1234567_assignsubmission_file',
    submittedAt: { at: '2026-03-01T12:00:00Z', source: 'archive' },
    people: [{ id: 'jn42', name: 'José Ñuñez', email: 'jn42@example.org', group: 'B' }],
    status: 'graded',
    points: exercises.reduce((sum, { points }) => sum + points, 0),
    maxPoints: exercises.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
    exercises: exercises.map((exercise, index) => ({
      ...exercise,
      number: `${index + 1}`,
      slug: `exercise-${index + 1}`,
    })),
    ignoredFiles: 3,
    versions: { kit: '0.1.0', graders: 'a1', assignment: 'b2', seed: 'laptop', content: 'c3' },
    ...parts,
  };
}

/** An exercise in every state but `broken`. */
export const exercises: readonly ExerciseRecord[] = [
  ...Object.values(situations).map(({ exercise }) => keep(exercise)),
  keep(exerciseOf('01', 'solved', 'solved', [passed('a'), passed('b')])),
  keep(exerciseOf('02', 'open', 'not-started', [notStarted('a', 'run'), blocked('b', 'a')])),
];

/** An exercise in which our own code failed. */
export const brokenExercise = keep(exerciseOf('03', 'ours', 'broken', [passed('a'), broken('b')]));

/** A record of every status. */
export const records: readonly SubmissionRecord[] = [
  recordOf(exercises),
  recordOf([]),
  recordOf([...exercises, brokenExercise], { status: 'grader-error' }),
  recordOf([], { status: 'grader-error', problem: 'Overlap itself failed.', maxPoints: 10 }),
  recordOf([], {
    status: 'invalid',
    problem: 'homework.zip is no archive.',
    maxPoints: 10,
    people: [],
    submittedAt: null,
  }),
];

/** What a class is graded with: the assignment, seen through the checks that there are. */
import { createHash } from 'node:crypto';
import versions from 'overlap:versions';
import type { Assignment } from '../assignment/assignment.ts';
import { findSeed } from '../assignment/seed.ts';
import { sharePoints, type ExercisePoints } from '../assignment/share-points.ts';
import type { ExerciseName } from '../catalog.ts';
import type { Versions } from '../record/record.ts';
import type { CheckInfo, ExerciseInfo } from '../room/protocol.ts';

/** Everything that decides a verdict besides the submission. */
export interface Plan {
  readonly title: string;
  readonly attempts: Assignment['attempts'];
  readonly exercises: readonly PlannedExercise[];
  readonly maxPoints: number;
  readonly seed: number;
  readonly versions: Omit<Versions, 'content'>;
}

export interface PlannedExercise {
  readonly exercise: ExerciseName;
  readonly checks: readonly CheckInfo[];
  readonly points: ExercisePoints;
}

/**
 * Makes the plan.
 *
 * @throws {RangeError} when the assignment speaks of a check or a seed that is not there.
 */
export function planClass(
  assignment: Assignment,
  catalog: readonly ExerciseInfo[],
  environment: NodeJS.ProcessEnv,
): Plan {
  const seed = findSeed(assignment.seed, environment);
  const exercises = assignment.exercises.map((assigned): PlannedExercise => {
    const checks = catalog.find(({ slug }) => slug === assigned.name.slug)?.checks ?? [];
    return { exercise: assigned.name, checks, points: sharePoints(assigned, checks) };
  });
  return {
    title: assignment.title,
    attempts: assignment.attempts,
    exercises,
    maxPoints: exercises.reduce((total, { points }) => total + points.maxPoints, 0),
    seed: seed.value,
    versions: { ...versions, assignment: hashOf(exercises), seed: seed.fingerprint },
  };
}

/** Of what the assignment says about judging: its title or its policy change no record. */
function hashOf(exercises: readonly PlannedExercise[]): string {
  const judged = exercises.map(({ exercise, points }) => [exercise.folder, [...points.ofCheck]]);
  return createHash('sha256').update(JSON.stringify(judged)).digest('hex').slice(0, 16);
}

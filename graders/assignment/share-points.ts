/** Shares an exercise's points out over its checks, in whole points. */
import type { CheckInfo } from '../room/protocol.ts';
import type { AssignedExercise } from './assignment.ts';

/** What an exercise and each of its checks are worth. */
export interface ExercisePoints {
  readonly maxPoints: number;
  /** Whole points by the check's id. */
  readonly ofCheck: ReadonlyMap<string, number>;
}

/**
 * Returns what each check is worth; where points cannot be shared evenly, the larger remainders get one more.
 *
 * @throws {RangeError} when a weight is given for a check that is not there, or every check weighs nothing.
 *
 * @example
 * sharePoints({ name, points: 10, weights: {} }, fourChecks).ofCheck //=> 3, 3, 2, 2
 */
export function sharePoints(
  { name, points, weights }: AssignedExercise,
  checks: readonly Pick<CheckInfo, 'id' | 'points'>[],
): ExercisePoints {
  const unknown = Object.keys(weights).find((id) => !checks.some((check) => check.id === id));
  if (unknown !== undefined) {
    const ids = checks.map(({ id }) => `  ${id}`).join('\n');
    throw new RangeError(`There is no check ${unknown} in ${name.folder} that could weigh anything. It has:\n${ids}`);
  }
  const shares = checks.map(
    (check) => check.points * (Object.hasOwn(weights, check.id) ? (weights[check.id] ?? 0) : 1),
  );
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total === 0)
    throw new RangeError(`No check of ${name.folder} weighs anything. Give one of them a weight above 0.`);
  const worth = points === undefined ? shares : divide(points, shares, total);
  return {
    maxPoints: worth.reduce((sum, each) => sum + each, 0),
    ofCheck: new Map(checks.map(({ id }, index) => [id, worth[index] ?? 0])),
  };
}

/** The method of the largest remainder; among equal ones the earlier check is first. */
function divide(points: number, shares: readonly number[], total: number): readonly number[] {
  const whole = shares.map((share) => Math.floor((points * share) / total));
  const left = points - whole.reduce((sum, each) => sum + each, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: (points * share) % total }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const lucky = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((each, index) => (lucky.has(index) ? each + 1 : each));
}

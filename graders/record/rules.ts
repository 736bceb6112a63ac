/** What the parts of a record owe each other: nothing of a record adds up by itself. */
import { visible } from '../trace/escape.ts';
import type { CheckRecord, ExerciseRecord, SubmissionRecord } from './record.ts';

/** The most that a record keeps of an exercise. */
export const limits = {
  /** Bytes of source, of all its files. */
  source: 65_536,
  /** Events of a run. */
  events: 2_000,
} as const;

/** How many bytes the files of an exercise have. */
export function sizeOf(source: ExerciseRecord['source']): number {
  return Object.values(source).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

/** Says what does not fit in a check. */
export function faultInCheck(check: CheckRecord): string | undefined {
  const { status, points, maxPoints, sentences, findings, run } = check;
  if (points !== (status === 'passed' ? maxPoints : 0))
    return 'a check has all of its points when it passed, else none';
  if ((sentences.length === 0) !== (status === 'passed')) return 'a check has sentences, unless it passed';
  if ((findings !== undefined) !== (status === 'failed')) return 'a check has findings when it failed, and only then';
  const isTold = [check.diagnosis, check.case, check.times, run].some((part) => part !== undefined);
  if (isTold && status !== 'failed') return 'only a check that failed has a diagnosis, a case, times or a run';
  if (run !== undefined && run.trace.events.length > limits.events) return `a run has at most ${limits.events} events`;
  const lines = [...sentences, ...(check.feedback ?? '').split('\n'), check.diagnosis?.sentence ?? ''];
  return lines.every((line) => visible(line) === line) ? undefined : 'a text of it would act on a screen';
}

/** Says what does not fit in an exercise. */
export function faultInExercise(exercise: ExerciseRecord): string | undefined {
  const { status, points, maxPoints, override, checks, source } = exercise;
  if (!areDistinct(checks.map(({ id }) => id))) return 'two checks have the same id';
  if (maxPoints !== sum(checks.map((check) => check.maxPoints))) return 'maxPoints is not the sum of its checks';
  const judged = sum(checks.map((check) => check.points));
  if (judged !== (override?.judged ?? points)) return 'what was judged is not the sum of its checks';
  if (override !== undefined && override.points !== points) return 'its points are not those of its override';
  if (points > maxPoints) return 'its points are more than maxPoints';
  if (!isFitting(status, checks)) return `its checks are not those of an exercise that is ${status}`;
  const firstFailed = checks.find((check) => check.status === 'failed');
  const hasOtherRun = checks.some((check) => check.run !== undefined && check !== firstFailed);
  if (hasOtherRun) return 'a run belongs to the first check that failed';
  return sizeOf(source) > limits.source ? `its source is longer than ${limits.source} bytes` : undefined;
}

function isFitting(status: ExerciseRecord['status'], checks: readonly CheckRecord[]): boolean {
  const has = (wanted: CheckRecord['status']): boolean => checks.some((check) => check.status === wanted);
  const isSolved = checks.every((check) => check.status === 'passed');
  if (status === 'solved') return isSolved;
  if (status === 'broken') return has('broken');
  if (has('broken') || isSolved) return false;
  return status === 'failing' || !has('passed');
}

/** Says what does not fit in a record. */
export function faultInRecord(record: SubmissionRecord): string | undefined {
  const { status, problem, points, maxPoints, exercises } = record;
  if (status === 'invalid' && problem === undefined) return 'an invalid submission has a problem';
  if (status === 'graded' && problem !== undefined) return 'a graded submission has no problem';
  if (status === 'invalid' && exercises.length > 0) return 'an invalid submission has no exercises';
  if (!areDistinct(exercises.map(({ number }) => number))) return 'two exercises have the same number';
  if (!areDistinct(exercises.map(({ slug }) => slug))) return 'two exercises have the same slug';
  if (points !== sum(exercises.map((exercise) => exercise.points)))
    return 'its points are not the sum of its exercises';
  const isWhole = maxPoints === sum(exercises.map((exercise) => exercise.maxPoints));
  if (!isWhole && (status === 'graded' || exercises.length > 0)) return 'maxPoints is not the sum of its exercises';
  if (status === 'graded' && exercises.some(isOpen)) return 'a graded submission has no exercise that is broken';
  const hasBroken = exercises.some((exercise) => exercise.status === 'broken');
  if (status === 'grader-error' && exercises.length > 0 && !hasBroken) return 'nothing of it is broken';
  return undefined;
}

/** Nobody has judged it: the grader failed, and no instructor has decided. */
function isOpen({ status, override }: ExerciseRecord): boolean {
  return status === 'broken' && override === undefined;
}

function areDistinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

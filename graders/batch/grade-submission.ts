/** Grades one submission, or takes what is known of it when nothing that matters has changed. */
import { createHash } from 'node:crypto';
import { gradeLoaded, type Kit } from '../grade.ts';
import type { LoadedSubmission, Submission } from '../intake/submission.ts';
import { withoutOverride } from '../record/override-exercise.ts';
import type { SubmissionRecord, Versions } from '../record/record.ts';
import { recordOfExercise } from '../record/to-record.ts';
import type { Plan } from './plan.ts';

export interface GradeOptions {
  readonly kit: Kit;
  /** No exercise is begun after it is aborted; the record is then worth nothing. */
  readonly signal: AbortSignal;
  /** What an earlier run has found. */
  readonly known?: SubmissionRecord;
}

/** A record without people or overrides, which are nobody's judgement. */
export async function gradeSubmission(
  submission: Submission,
  plan: Plan,
  { kit, signal, known }: GradeOptions,
): Promise<{ readonly record: SubmissionRecord; readonly isKnown: boolean }> {
  const base = {
    schema: 1,
    submission: submission.id,
    origin: submission.origin,
    submittedAt: submission.submittedAt ?? null,
    people: [],
    maxPoints: plan.maxPoints,
  } as const;
  let read = { ignoredFiles: 0, versions: versionsOf(plan, null) };
  try {
    const loaded = await submission.load();
    const { ignoredFiles } = loaded;
    read = { ignoredFiles, versions: versionsOf(plan, contentOf(loaded, plan)) };
    if (loaded.status === 'invalid') {
      const record = {
        ...base,
        ...read,
        status: 'invalid',
        problem: loaded.problem,
        points: 0,
        exercises: [],
      } as const;
      return { record, isKnown: false };
    }
    const isKnown = known !== undefined && isJudged(known) && areEqual(known.versions, read.versions);
    const exercises = isKnown ? known.exercises.map(withoutOverride) : await gradeAll(loaded, plan, { kit, signal });
    const isBroken = exercises.some(({ checks }) => checks.some(({ status }) => status === 'broken'));
    const points = exercises.reduce((total, exercise) => total + exercise.points, 0);
    return { record: { ...base, ...read, status: isBroken ? 'grader-error' : 'graded', points, exercises }, isKnown };
  } catch (error) {
    const problem = `Overlap itself failed: ${error instanceof Error ? error.message : String(error)}`;
    return { record: { ...base, ...read, status: 'grader-error', problem, points: 0, exercises: [] }, isKnown: false };
  }
}

type Ready = Extract<LoadedSubmission, { status: 'ready' }>;

async function gradeAll(
  loaded: Ready,
  plan: Plan,
  { kit, signal }: GradeOptions,
): Promise<SubmissionRecord['exercises']> {
  const records: SubmissionRecord['exercises'][number][] = [];
  for (const { exercise, checks, points } of plan.exercises) {
    const source = loaded.exercises.get(exercise.slug) ?? {
      reason: 'missing-file' as const,
      file: `${exercise.slug}.ts`,
    };
    signal.throwIfAborted();
    // One after another, so that a submission never holds more than one room.
    const verdict = await gradeLoaded({ exercise, checks, seed: plan.seed }, source, kit);
    records.push(recordOfExercise(verdict, points));
  }
  return records;
}

/** Everything in a submission that its verdicts depend on. */
function contentOf(loaded: LoadedSubmission, plan: Plan): unknown {
  if (loaded.status === 'invalid') return loaded.problem;
  return plan.exercises.map(({ exercise }) => {
    const source = loaded.exercises.get(exercise.slug);
    if (source === undefined || 'reason' in source) return source ?? null;
    return Object.entries(source.files).sort(([one], [other]) => (one < other ? -1 : 1));
  });
}

function versionsOf(plan: Plan, content: unknown): Versions {
  return {
    ...plan.versions,
    content: createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32),
  };
}

/** What the grader failed on is tried again. */
function isJudged({ status, exercises }: SubmissionRecord): boolean {
  return status === 'graded' && exercises.every((exercise) => exercise.status !== 'broken');
}

function areEqual(one: Versions, other: Versions): boolean {
  const names = ['kit', 'graders', 'assignment', 'seed', 'content'] as const;
  return names.every((name) => one[name] === other[name]);
}

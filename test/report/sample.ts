/** Builds a case as a room would report it, from a few events. */
import type { Intended } from '../../graders/checks/intended.ts';
import { createJob, type Job } from '../../graders/checks/job.ts';
import { judge } from '../../graders/checks/judge.ts';
import { linesOf } from '../../graders/checks/judge-log.ts';
import type { Run } from '../../graders/room/protocol.ts';
import type { SourceFacts } from '../../graders/submission/compiled.ts';
import type { Trace, TraceEvent } from '../../graders/trace/event.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import { timelineOfIntended } from '../../graders/trace/intended-lanes.ts';
import { timelineOf } from '../../graders/trace/lanes.ts';
import { withNotes } from '../../graders/trace/notes.ts';
import type { CheckVerdict, ExerciseVerdict } from '../../graders/verdict.ts';
import { diagnose } from '../../graders/diagnosis/diagnose.ts';
import { snapshot } from '../../graders/world/snapshot.ts';

export interface SampleParts {
  readonly events: readonly TraceEvent[];
  readonly intended: Intended;
  readonly jobs?: readonly Job[];
  /** The export that is called. */
  readonly calls?: string;
  readonly text?: string;
  readonly args?: readonly string[];
}

export interface Sample {
  readonly run: Run;
  readonly findings: readonly Finding[];
}

/** Judges and draws a trace, with the real parts. */
export function sample({ events, intended, jobs = [], calls, text = '', args = [] }: SampleParts): Sample {
  const trace: Trace = { events };
  const intendedLog = intended.log?.map((line) => (typeof line === 'string' ? line : line.text));
  const pictures = withNotes({ happened: timelineOf(trace), intended: timelineOfIntended(intended, calls) });
  return {
    run: {
      case: { text, args },
      trace,
      ...pictures,
      log: linesOf(trace).map((line) => line.text),
      ...(intendedLog === undefined ? {} : { intendedLog }),
    },
    findings: judge({ trace, intended, jobs, plain: (value) => snapshot(value, () => undefined) }),
  };
}

/** A job that fulfils with its name. */
export function job(name: string, ms: number): Job {
  return createJob({ id: name, name, ms });
}

/** A job that fails with an Error of its own. */
export function failing(name: string, ms: number): Job {
  return createJob({ id: name, name, ms, outcome: 'fails' });
}

export interface ExerciseParts {
  readonly run: Run | undefined;
  readonly findings: readonly Finding[];
  readonly number?: string;
  readonly slug?: string;
  readonly check?: string;
  readonly title?: string;
  readonly source?: string;
  readonly facts?: Partial<SourceFacts>;
}

/** An exercise of four checks, whose second failed as the sample says. */
export function failedExercise(parts: ExerciseParts): {
  readonly exercise: ExerciseVerdict;
  readonly failed: Extract<CheckVerdict, { status: 'failed' }>;
} {
  const {
    run,
    findings,
    number = '05',
    slug = 'one-after-another',
    check = 'together',
    title = 'together starts both jobs at once',
  } = parts;
  const { source, facts } = parts;
  const files = source === undefined ? {} : { [`${slug}.ts`]: source };
  const known: SourceFacts = { awaits: [], shapes: [], calls: [], ...facts };
  const diagnosis = diagnose({ findings, run, facts: known, source: files });
  const failed = {
    check: { id: check, title, points: 1, inputs: [] },
    points: 0,
    status: 'failed' as const,
    findings,
    run,
    diagnosis,
  };
  const exercise: ExerciseVerdict = {
    number,
    slug,
    status: 'failing',
    checks: [passed('first'), failed, passed('third'), passed('fourth')],
    points: 3,
    maxPoints: 4,
    source: files,
    entry: `${slug}.ts`,
    facts: known,
  };
  return { exercise, failed };
}

/** A check that passed. */
export function passed(id: string): CheckVerdict {
  return { check: { id, title: `${id} works`, points: 1, inputs: [] }, points: 1, status: 'passed', cases: 100 };
}

/** A check that waits for another. */
export function blocked(id: string, by: string): CheckVerdict {
  return { ...passed(id), points: 0, status: 'blocked', by };
}

/** A check that could not be graded. */
export function broken(id: string): CheckVerdict {
  return { ...passed(id), points: 0, status: 'broken', error: 'The room gave no verdict' };
}

/** A check of a function that is still as in the stub. */
export function notStarted(id: string, name: string): CheckVerdict {
  return { ...passed(id), points: 0, status: 'not-started', name };
}

/** An exercise with these checks. */
export function exerciseOf(
  number: string,
  slug: string,
  status: ExerciseVerdict['status'],
  checks: readonly CheckVerdict[],
): ExerciseVerdict {
  return { number, slug, status, checks, points: 0, maxPoints: checks.length, source: {}, entry: `${slug}.ts` };
}

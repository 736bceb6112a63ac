/** Records, runs and a class for the tests of pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeRecord } from '../../graders/record/decode-record.ts';
import type { ClassResults, ClassRow } from '../../graders/record/class-results.ts';
import type { CheckRecord, ExerciseRecord, SubmissionRecord } from '../../graders/record/record.ts';
import type { TimelinePage } from '../../graders/page/timeline-page.ts';
import { timelineOf } from '../../graders/trace/lanes.ts';
import type { Run } from '../../graders/room/protocol.ts';
import { traceOf } from '../trace/written.ts';

/** A submission that four mistakes were really graded in; three exercises have a run. */
export const record: SubmissionRecord = decodeRecord(
  readFileSync(join(import.meta.dirname, 'fixtures', 'record.json'), 'utf8'),
);

/** The exercise of a record with this number. */
export function exerciseOf(number: string, { exercises }: SubmissionRecord = record): ExerciseRecord {
  const exercise = exercises.find((each) => each.number === number);
  if (exercise === undefined) throw new Error(`no exercise ${number}`);
  return exercise;
}

function checkOf(number: string, id: string): CheckRecord {
  const check = exerciseOf(number).checks.find((each) => each.id === id);
  if (check === undefined) throw new Error(`no check ${id}`);
  return check;
}

/** The run of two awaits in a row, graded for real. */
export function runInSequence(): Run {
  const { run } = checkOf('05', 'together');
  if (run === undefined) throw new Error('no run');
  return run;
}

/** A run of these events, as `traceOf` reads them. */
export function runOf(...lines: readonly string[]): Run {
  const trace = traceOf(...lines);
  return {
    case: { text: '', args: [] },
    trace,
    happened: timelineOf(trace),
    intended: { lanes: [], until: 0 },
    log: [],
  };
}

/** A run of at least so many events: work that sleeps, again and again. */
export function longRun(events: number): Run {
  const turns = Math.ceil(events / 5);
  const lines = Array.from({ length: turns }, (_, turn) => [
    `${turn * 10} coroutine sleep in work line 2`,
    `${turn * 10} sleep waits 3`,
    `${turn * 10 + 10} sleep resumes`,
    `${turn * 10 + 10} sleep ends`,
    `${turn * 10 + 10} @work resumes`,
  ]);
  const end = turns * 10;
  return runOf(
    '0 call work',
    '0 coroutine work in work line 6',
    ...lines.flat(),
    `${end} @work ends`,
    `${end} work ends`,
    `${end} settles`,
  );
}

/** The page of a run. */
export function pageOf(run: Run, parts: Partial<TimelinePage> = {}): TimelinePage {
  return {
    number: '05',
    slug: 'one-after-another',
    check: { id: 'together', title: 'together starts both jobs at once' },
    sentences: ['together took 300 ms = 100 + 200. It can take 200, the longer one.'],
    run,
    source: exerciseOf('05').source,
    entry: 'one-after-another.ts',
    notes: [{ line: 11, text: 'together waits here from 0 to 100' }],
    ...parts,
  };
}

/** A class of so many submissions, all of the record's exercises. */
export function classOf(size: number): ClassResults {
  const { exercises, maxPoints } = record;
  const rows = Array.from({ length: size }, (_, index): ClassRow => ({
    submission: `ada-lovelace-${index}`,
    origin: `Ada Lovelace ${index}`,
    people: [{ id: `al${index}`, name: 'Ada Lovelace' }],
    status: index === 1 ? 'invalid' : 'graded',
    points: index === 1 ? 0 : (index * 7) % (maxPoints + 1),
    maxPoints,
    ...(index === 2 ? { replacedBy: 'ada-lovelace-3' } : {}),
    exercises: exercises.map(({ slug, maxPoints: most }) => ({
      slug,
      status: index % 2 === 0 ? 'solved' : 'failing',
      points: 0,
      maxPoints: most,
      isOverridden: false,
      ...(index % 2 === 0
        ? {}
        : {
            stuckAt: {
              check: 'together',
              title: `${slug} works`,
              sentence: 'It took 300 ms.',
              ...(slug === 'run' ? {} : { diagnosis: 'one-after-another' }),
            },
          }),
    })),
  }));
  return {
    title: 'Sheet 3',
    exercises: exercises.map(({ number, slug, maxPoints: most }) => ({ number, slug, maxPoints: most })),
    maxPoints,
    rows,
    attention: {
      withoutSubmission: [{ id: 'gh', name: 'Grace Hopper' }],
      unmatched: ['ada-lovelace-4'],
      invalid: [{ submission: 'ada-lovelace-1', problem: 'ada.zip is empty.' }],
      graderErrors: [],
      notes: [],
    },
    gradebook: [],
  };
}

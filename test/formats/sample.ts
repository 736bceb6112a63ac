/** A small class in which everything that can become of a submission has happened once. */
import type { ClassResults, ClassRow, GradebookLine } from '../../graders/record/class-results.ts';
import type { CheckRecord, ExerciseRecord, Override, Person, SubmissionRecord } from '../../graders/record/record.ts';
import type { FailedCheck } from '../../graders/report/failure.ts';
import { replayCommand } from '../../graders/report/replay-command.ts';
import type { ExerciseVerdict } from '../../graders/verdict.ts';
import * as situations from '../report/situations.ts';

const people = {
  ada: { id: 'ada', name: 'Ada Lovelace', email: 'ada@example.org' },
  ben: { id: 'ben', name: 'Ben Okri', email: 'ben@example.org' },
  cy: { id: 'cy', name: 'Cy Twombly' },
  dee: { id: 'dee', name: 'Dee Brown', email: 'dee@example.org' },
  eve: { id: 'eve', name: 'Eve Curie', email: 'eve@example.org' },
  fay: { id: 'fay', name: 'Fay Weldon', group: 'team-1' },
  gus: { id: 'gus', name: 'Gus Speth', group: 'team-1' },
  hal: { id: 'hal', name: 'Hal Foster', email: 'hal@example.org' },
} satisfies Record<string, Person>;

const exercises = [
  { number: '05', slug: 'one-after-another', maxPoints: 4 },
  { number: '06', slug: 'create-task', maxPoints: 3 },
] as const;
const maxPoints = 7;

/** What the report of a check says is its own affair: this only looks like one. */
const told = {
  together: {
    sentences: ['together took 300 ms = 100 + 200. It can take 200, the longer one.'],
    feedback: `✗ 05 one-after-another › together starts both jobs at once

  together took 300 ms = 100 + 200. It can take 200, the longer one.

    together      ▸·········▸···················▪
   9 |   const a = await first();     <- "together" waits here & now
  Again  npm run replay 05 together 100 200`,
  },
  crashed: { sentences: ['The process in which the code ran ended suddenly.', 'Please report it.'] },
} as const;

/** Nothing is wrong with it. */
export const solved = graded('ada', [people.ada], [oneAfterAnother(passedCheck('together')), createTask('passed')]);

/** A check failed, with all that is known of it; the other exercise is untouched. */
export const failing = graded(
  'ben',
  [people.ben],
  [oneAfterAnother(failedCheck(situations.oneAfterAnother, told.together)), createTask('not-started')],
);

/** It could not be read. */
export const invalid: SubmissionRecord = {
  ...graded('cy', [people.cy], []),
  status: 'invalid',
  problem: 'cy.zip holds ../evil.ts, which leads out of the submission.',
};

/** A check of ours broke. */
export const graderError: SubmissionRecord = {
  ...graded('dee', [people.dee], [oneAfterAnother(passedCheck('together')), createTask('broken')]),
  status: 'grader-error',
};

/** An instructor has set the points of an exercise in which the room crashed. */
export const overridden = graded(
  'eve',
  [people.eve],
  [
    withOverride(oneAfterAnother(failedCheck(situations.crashed, told.crashed)), {
      points: 4,
      judged: 3,
      reason: 'The answer is right; the machine was out of memory.',
    }),
    createTask('passed'),
  ],
);

/** Two people, and a check of which there is no more than a sentence. */
export const group = graded(
  'team-1',
  [people.fay, people.gus],
  [oneAfterAnother(passedCheck('together')), createTask('failed')],
);

/** What came before `solved`. */
const replaced = graded(
  'ada-early',
  [people.ada],
  [oneAfterAnother(passedCheck('together')), createTask('not-started')],
);

/** Nobody knows whose it is. */
const unmatched = graded('old-laptop', [], [oneAfterAnother(passedCheck('together')), createTask('passed')]);

/** All of them, by id. */
export const records: readonly SubmissionRecord[] = [
  solved,
  replaced,
  failing,
  invalid,
  graderError,
  overridden,
  unmatched,
  group,
];

/** The class that they are. */
export const results: ClassResults = {
  title: 'Week 3',
  exercises,
  maxPoints,
  rows: records.map((record) => rowOf(record, record === replaced ? { replacedBy: solved.submission } : {})),
  attention: {
    withoutSubmission: [people.hal],
    unmatched: [unmatched.submission],
    invalid: [{ submission: invalid.submission, problem: invalid.problem ?? '' }],
    graderErrors: [graderError.submission],
    notes: ['An override is for eva, which is not there.'],
  },
  gradebook: [
    lineOf(people.ada, solved, 'one-after-another 4 of 4, solved\ncreate-task 3 of 3, solved'),
    lineOf(people.ben, failing, 'one-after-another 3 of 4, failing: together starts both jobs at once'),
    lineOf(people.cy, invalid, 'cy.zip holds ../evil.ts, which leads out of the submission.'),
    lineOf(people.dee, graderError, 'Not graded yet: the grader failed, not the student.'),
    lineOf(people.eve, overridden, 'one-after-another 4 of 4, failing (set by the instructor)'),
    lineOf(people.fay, group, 'create-task 2 of 3, failing'),
    lineOf(people.gus, group, 'create-task 2 of 3, failing'),
    { person: people.hal, submission: null, points: null, maxPoints, comment: 'Nothing was handed in.' },
  ],
};

/** The row of a record. */
export function rowOf(
  { submission, origin, people: owners, status, problem, points, maxPoints: most, exercises: all }: SubmissionRecord,
  extra: Pick<ClassRow, 'replacedBy'> = {},
): ClassRow {
  return {
    submission,
    origin,
    people: owners,
    status,
    ...(problem === undefined ? {} : { problem }),
    points,
    maxPoints: most,
    ...extra,
    exercises: all.map(({ slug, status: state, points: given, maxPoints: worth, override }) => ({
      slug,
      status: state,
      points: given,
      maxPoints: worth,
      isOverridden: override !== undefined,
    })),
  };
}

/** The gradebook's line of a person with a submission. */
export function lineOf(person: Person, record: SubmissionRecord, comment: string): GradebookLine {
  const points = record.status === 'graded' ? record.points : null;
  return { person, submission: record.submission, points, maxPoints: record.maxPoints, comment };
}

function graded(submission: string, owners: readonly Person[], all: readonly ExerciseRecord[]): SubmissionRecord {
  return {
    schema: 1,
    submission,
    origin: `${submission}_1234567_assignsubmission_file`,
    submittedAt: { at: '2026-11-20T10:00:00.000Z', source: 'platform' },
    people: owners,
    status: 'graded',
    points: all.reduce((sum, { points }) => sum + points, 0),
    maxPoints,
    exercises: all,
    ignoredFiles: 0,
    versions: { kit: '0.1.0', graders: 'a1', assignment: 'b2', seed: 'laptop', content: 'c3' },
  };
}

function oneAfterAnother(second: CheckRecord): ExerciseRecord {
  const checks = [passedCheck('first'), second, passedCheck('in-order'), passedCheck('any-number')];
  return exerciseOf(exercises[0], second.status === 'passed' ? 'solved' : 'failing', checks);
}

/** The first of its checks is worth 2 points, and what becomes of the second follows from it. */
function createTask(status: Exclude<CheckRecord['status'], 'blocked'>): ExerciseRecord {
  const first = { ...passedCheck('starts-later'), points: 2, maxPoints: 2 };
  const second = passedCheck('together');
  switch (status) {
    case 'passed':
      return exerciseOf(exercises[1], 'solved', [first, second]);
    case 'failed':
      return exerciseOf(exercises[1], 'failing', [
        first,
        {
          ...lost(second, 'failed', "This case came to undefined. It should come to ['a', 'b']."),
          findings: [{ kind: 'value', expected: ['a', 'b'], actual: { kind: 'undefined' } }],
          case: { text: 'a needs 100 ms', args: ['100'], replay: 'npm run replay 06 together 100' },
        },
      ]);
    case 'not-started':
      return exerciseOf(exercises[1], 'not-started', [
        lost(first, 'not-started', 'createTask is still as it is in the stub.'),
        lost(second, 'not-started', 'createTask is still as it is in the stub.'),
      ]);
    case 'broken':
      return exerciseOf(exercises[1], 'broken', [
        lost(first, 'broken', 'The grader failed here: The room gave no verdict.'),
        lost(second, 'blocked', 'It needs starts-later first.'),
      ]);
  }
}

function lost(check: CheckRecord, status: CheckRecord['status'], sentence: string): CheckRecord {
  return { ...check, status, points: 0, sentences: [sentence] };
}

function exerciseOf(
  info: (typeof exercises)[number],
  status: ExerciseRecord['status'],
  checks: readonly CheckRecord[],
): ExerciseRecord {
  return { ...info, status, points: checks.reduce((sum, { points }) => sum + points, 0), checks, source: {} };
}

function withOverride(exercise: ExerciseRecord, override: Override): ExerciseRecord {
  return { ...exercise, points: override.points, override };
}

function passedCheck(id: string): CheckRecord {
  return { id, title: `${id} works`, status: 'passed', points: 1, maxPoints: 1, sentences: [] };
}

/** A check that failed in a situation of the reports' own tests, with all of its data. */
function failedCheck(
  { exercise, failed }: { readonly exercise: ExerciseVerdict; readonly failed: FailedCheck },
  words: Pick<CheckRecord, 'sentences' | 'feedback'>,
): CheckRecord {
  const { check, findings, run, diagnosis } = failed;
  const replay = replayCommand({ number: exercise.number, check: check.id, args: run?.case.args ?? [] });
  return {
    id: check.id,
    title: check.title,
    status: 'failed',
    points: 0,
    maxPoints: 1,
    findings,
    ...words,
    ...(diagnosis === undefined ? {} : { diagnosis: { ...diagnosis, sentence: 'await pauses together itself.' } }),
    ...(run === undefined ? {} : { run, case: { ...run.case, replay } }),
  };
}

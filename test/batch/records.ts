/** Records of a class that nobody had to grade, and the list of it: for what is made of records alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClassList } from '../../graders/batch/class-list.ts';
import { openStore, type Store } from '../../graders/batch/store.ts';
import type { CheckRecord, ExerciseRecord, SubmissionRecord } from '../../graders/record/record.ts';

/** A list of these submissions; each is known by its id, and the first attempt. */
export function listOf(ids: readonly string[], extra: Partial<ClassList> = {}): ClassList {
  return {
    schema: 1,
    title: 'Week 3',
    attempts: 'last',
    maxPoints: 2,
    exercises: [{ number: '05', slug: 'one-after-another', maxPoints: 2 }],
    versions: { kit: '0.1.0', graders: 'a1', assignment: 'b2', seed: 'laptop' },
    class: 'c1',
    submissions: ids.map((id) => ({ id, origin: id, keys: [id], attempt: 1 })),
    ...extra,
  };
}

/** A record of exercise 05 with its two checks, `first` and `second`, a point each. */
export function recordOf(
  submission: string,
  [first, second]: readonly [CheckRecord['status'], CheckRecord['status']],
  extra: Partial<SubmissionRecord> = {},
): SubmissionRecord {
  const exercise = exerciseOf([checkOf('first', first), checkOf('second', second)]);
  return {
    schema: 1,
    submission,
    origin: submission,
    submittedAt: null,
    people: [],
    status: 'graded',
    points: exercise.points,
    maxPoints: 2,
    exercises: [exercise],
    ignoredFiles: 0,
    versions: { kit: '0.1.0', graders: 'a1', assignment: 'b2', seed: 'laptop', content: 'c3' },
    ...extra,
  };
}

/** A record of a submission that could not be read. */
export function invalidRecord(submission: string): SubmissionRecord {
  const problem = `${submission}.zip is no archive.`;
  return recordOf(submission, ['passed', 'passed'], { status: 'invalid', problem, points: 0, exercises: [] });
}

/** A record of a submission that our own code failed on. */
export function failedRecord(submission: string): SubmissionRecord {
  return { ...invalidRecord(submission), status: 'grader-error', problem: 'Overlap itself failed.' };
}

/** Results folders; each is removed by `remove`. */
export function openFolders(): {
  readonly store: (records: readonly SubmissionRecord[], list?: Partial<ClassList>) => Promise<Store>;
  readonly remove: () => void;
} {
  const root = mkdtempSync(join(tmpdir(), 'overlap-results-'));
  let count = 0;
  return {
    async store(records, list = {}) {
      count += 1;
      const store = await openStore(join(root, `${count}`));
      await store.writeList(
        listOf(
          records.map(({ submission }) => submission),
          list,
        ),
      );
      for (const record of records) await store.writeRecord(record);
      return store;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function checkOf(id: string, status: CheckRecord['status']): CheckRecord {
  const isPassed = status === 'passed';
  return {
    id,
    title: `${id} works`,
    status,
    points: isPassed ? 1 : 0,
    maxPoints: 1,
    sentences: isPassed ? [] : [`${id} does not work.`],
    ...(status === 'failed' ? { findings: [{ kind: 'never-settles', at: 0, waiting: [] }] } : {}),
  };
}

function exerciseOf(checks: readonly CheckRecord[]): ExerciseRecord {
  return {
    number: '05',
    slug: 'one-after-another',
    status: checks.every(({ status }) => status === 'passed') ? 'solved' : 'failing',
    points: checks.reduce((sum, { points }) => sum + points, 0),
    maxPoints: 2,
    checks,
    source: {},
  };
}

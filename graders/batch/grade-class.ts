/** Grades a class, some submissions at a time, and writes each record the moment it is known. */
import type { OverrideLine } from '../assignment/overrides.ts';
import type { Owners } from '../assignment/owners.ts';
import type { Kit } from '../grade.ts';
import type { Submission } from '../intake/submission.ts';
import type { SubmissionRecord } from '../record/record.ts';
import { dressRecord } from './dress-record.ts';
import { gradeSubmission } from './grade-submission.ts';
import type { Plan } from './plan.ts';
import type { Store } from './store.ts';

/** What people say about a class, beside the judge. */
export interface People {
  /** The roster; nobody without one. */
  readonly owners: Owners;
  readonly overrides: readonly OverrideLine[];
}

export interface ClassOptions {
  readonly submissions: readonly Submission[];
  readonly plan: Plan;
  readonly people: People;
  readonly kit: Kit;
  readonly store: Store;
  /** How many submissions are graded at the same time. */
  readonly jobs: number;
  /** Nothing is begun, and nothing is written, after it is aborted. */
  readonly signal: AbortSignal;
  /** Told of each record once it is written; `isKnown` when it did not have to be graded. */
  readonly onRecord: (record: SubmissionRecord, isKnown: boolean) => void;
}

/** Grades them all, and returns how many were done. */
export async function gradeClass(options: ClassOptions): Promise<number> {
  const { submissions, jobs } = options;
  const queue = submissions.values();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const submission of queue) {
      if (options.signal.aborted) return;
      if (await gradeOne(submission, options)) done += 1;
    }
  };
  // One more than there are rooms, so that no room waits for a compiler.
  await Promise.all(Array.from({ length: jobs + 1 }, work));
  return done;
}

async function gradeOne(submission: Submission, options: ClassOptions): Promise<boolean> {
  const { plan, people, kit, store, signal, onRecord } = options;
  const known = await store.readRecord(submission.id);
  const { record, isKnown } = await gradeSubmission(submission, plan, {
    kit,
    signal,
    ...(known === undefined ? {} : { known }),
  });
  // What was cut short is no verdict.
  if (signal.aborted) return false;
  const owned = people.owners.find(submission.keys);
  await store.writeRecord(dressRecord(record, owned.people, people.overrides));
  onRecord(record, isKnown);
  return true;
}

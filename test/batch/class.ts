/** A small class: answers to exercise 05, graded in a folder of its own. */
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainAssignment } from '../../graders/assignment/assignment.ts';
import { openOwners } from '../../graders/assignment/owners.ts';
import { readOverrides } from '../../graders/assignment/overrides.ts';
import { readRoster } from '../../graders/assignment/roster.ts';
import { listClass } from '../../graders/batch/class-list.ts';
import { finishClass } from '../../graders/batch/finish-class.ts';
import { gradeClass, type People } from '../../graders/batch/grade-class.ts';
import { planClass, type Plan } from '../../graders/batch/plan.ts';
import { shareOf, type Shard } from '../../graders/batch/shard.ts';
import { openStore, type Store } from '../../graders/batch/store.ts';
import type { Kit } from '../../graders/grade.ts';
import type { Format } from '../../graders/formats/format.ts';
import type { LoadedSubmission, Submission } from '../../graders/intake/submission.ts';
import type { ClassResults } from '../../graders/record/class-results.ts';
import type { SubmissionRecord } from '../../graders/record/record.ts';
import { answersIn, solutions } from '../kit/answers.ts';

const slug = 'one-after-another';

/** A submission with this text as its only exercise. */
export function submission(id: string, text: string, extra: Partial<Submission> = {}): Submission {
  const files = { [`${slug}.ts`]: text };
  return {
    id,
    origin: id,
    keys: [id],
    attempt: 1,
    load: () =>
      Promise.resolve({
        status: 'ready',
        exercises: new Map([
          [
            slug,
            {
              entry: `${slug}.ts`,
              files,
            },
          ],
        ]),
        ignoredFiles: 0,
      }),
    ...extra,
  };
}

/** A submission that comes to this when it is read. */
export function unusual(id: string, loaded: LoadedSubmission): Submission {
  return { id, origin: id, keys: [id], attempt: 1, load: () => Promise.resolve(loaded) };
}

/** Right and wrong answers, `a` to `f`, and one without the file. */
export function smallClass(): readonly Submission[] {
  const isOurs = ({ exercise }: { readonly exercise: { readonly slug: string } }): boolean => exercise.slug === slug;
  const right = [...solutions(), ...answersIn('alternatives')].filter(isOurs).slice(0, 3);
  const wrong = answersIn('mistakes').filter(isOurs).slice(0, 3);
  const texts = [...right, ...wrong].map(({ source }) => source.files[source.entry] ?? '');
  return [
    ...texts.map((text, index) => submission('abcdef'.charAt(index), text)),
    unusual('g', { status: 'ready', exercises: new Map(), ignoredFiles: 2 }),
    unusual('h', { status: 'invalid', problem: 'Two files claim to be exercise 05.', ignoredFiles: 0 }),
  ];
}

/** The plan for exercise 05, ten points. */
export async function planOf(kit: Kit): Promise<Plan> {
  const assignment = plainAssignment(['05']);
  const exercises = assignment.exercises.map((each) => ({ ...each, points: 10 }));
  return planClass({ ...assignment, exercises }, await kit.rooms.catalog(), {});
}

export interface GradingOptions {
  readonly kit: Kit;
  readonly plan: Plan;
  readonly submissions: readonly Submission[];
  readonly folder?: string;
  readonly jobs?: number;
  readonly shard?: Shard;
  readonly roster?: string;
  readonly overrides?: string;
  readonly formats?: readonly Format[];
  /** Stops after so many records. */
  readonly stopAfter?: number;
}

export interface Graded {
  readonly store: Store;
  /** What had to be graded, by id, in order. */
  readonly fresh: readonly string[];
  readonly done: number;
  readonly results?: ClassResults;
}

/** Grades a class as the command does. */
export async function gradeAll(options: GradingOptions): Promise<Graded> {
  const { kit, plan, submissions, shard, formats = [] } = options;
  const store = await openStore(options.folder ?? newFolder());
  const mine = shard === undefined ? submissions : shareOf(submissions, shard);
  await store.writeList(listClass(plan, { all: submissions, mine, ...(shard === undefined ? {} : { shard }) }));
  const controller = new AbortController();
  const fresh: string[] = [];
  let seen = 0;
  const people = peopleOf(options);
  const done = await gradeClass({
    submissions: mine,
    plan,
    kit,
    store,
    people,
    jobs: options.jobs ?? 2,
    signal: controller.signal,
    onRecord(record, isKnown) {
      if (!isKnown) fresh.push(record.submission);
      seen += 1;
      if (seen === options.stopAfter) controller.abort();
    },
  });
  if (controller.signal.aborted) return { store, fresh, done };
  return { store, fresh: fresh.sort(), done, results: await finishClass(store, { people, formats, gradebooks: [] }) };
}

/** What the course's files say. */
export function peopleOf({ roster, overrides }: Pick<GradingOptions, 'roster' | 'overrides'>): People {
  return {
    owners: openOwners(roster === undefined ? [] : readRoster(roster, 'roster.csv')),
    overrides: overrides === undefined ? [] : readOverrides(overrides, 'overrides.csv'),
  };
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'overlap-class-'));
}

/** Every file below a folder, by its path. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
}

/** The records of a class by id. */
export async function recordsOf({ store }: Pick<Graded, 'store'>): Promise<Readonly<Record<string, SubmissionRecord>>> {
  const { submissions } = await store.readList();
  const records = await Promise.all(submissions.map(({ id }) => store.readRecord(id)));
  return Object.fromEntries(records.flatMap((record) => (record === undefined ? [] : [[record.submission, record]])));
}

/** Makes the class's results from its records, one at a time. */
import type { ClassResults, ClassRow, GradebookLine } from '../record/class-results.ts';
import type { Person, SubmissionRecord } from '../record/record.ts';
import { chooseAttempts } from './choose-attempts.ts';
import type { ClassList } from './class-list.ts';
import { isOf } from './dress-record.ts';
import type { People } from './grade-class.ts';

/** What is remembered of a record when it has been read. */
export interface Seen {
  readonly row: ClassRow;
  readonly submittedAt: string | null;
}

/** Keeps of a record what the class's results need. */
export function seeRecord(record: SubmissionRecord): Seen {
  const { submission, origin, people, status, problem, points, maxPoints, exercises } = record;
  return {
    submittedAt: record.submittedAt?.at ?? null,
    row: {
      submission,
      origin,
      people,
      status,
      ...(problem === undefined ? {} : { problem }),
      points,
      maxPoints,
      exercises: exercises.map((exercise) => {
        const stuck = exercise.checks.find((check) => check.status === 'failed');
        return {
          slug: exercise.slug,
          status: exercise.status,
          points: exercise.points,
          maxPoints: exercise.maxPoints,
          isOverridden: exercise.override !== undefined,
          ...(stuck === undefined
            ? {}
            : {
                stuckAt: {
                  check: stuck.id,
                  title: stuck.title,
                  sentence: stuck.sentences[0] ?? '',
                  ...(stuck.diagnosis === undefined ? {} : { diagnosis: stuck.diagnosis.id }),
                },
              }),
        };
      }),
    },
  };
}

/** Joins what was seen of all records into the class's results. */
export function collectClass(list: ClassList, seen: readonly Seen[], people: People): ClassResults {
  const attemptOf = new Map(list.submissions.map(({ id, attempt }) => [id, attempt]));
  const attempts = seen.map(({ row, submittedAt }) => ({
    ...row,
    submittedAt,
    attempt: attemptOf.get(row.submission) ?? 1,
  }));
  const { replacedBy, undecided } = chooseAttempts(attempts, list.attempts);
  const rows = seen.map(({ row }): ClassRow => {
    const other = replacedBy.get(row.submission);
    return other === undefined ? row : { ...row, replacedBy: other };
  });
  const open = new Set(undecided.flat());
  const counted = rows.filter(({ replacedBy: other }) => other === undefined);
  const byPerson = new Map<string, ClassRow[]>();
  for (const row of counted) {
    for (const { id } of row.people) byPerson.set(id, [...(byPerson.get(id) ?? []), row]);
  }
  const roster = people.owners.people;
  return {
    title: list.title,
    exercises: list.exercises,
    maxPoints: list.maxPoints,
    rows,
    attention: {
      withoutSubmission: roster.filter(({ id }) => !byPerson.has(id)),
      unmatched:
        roster.length === 0 ? [] : rows.filter((row) => row.people.length === 0).map(({ submission }) => submission),
      invalid: counted.flatMap(({ submission, status, problem = '' }) =>
        status === 'invalid' ? [{ submission, problem }] : [],
      ),
      graderErrors: counted.flatMap(({ submission, status }) => (status === 'grader-error' ? [submission] : [])),
      notes: [...notesOfAttempts(undecided), ...notesOfOwners(list, people), ...notesOfOverrides(list, people)],
    },
    gradebook: roster.map((person) =>
      lineOf(person, byPerson.get(person.id) ?? [], { open, maxPoints: list.maxPoints }),
    ),
  };
}

function lineOf(
  person: Person,
  mine: readonly ClassRow[],
  { open, maxPoints }: { readonly open: ReadonlySet<string>; readonly maxPoints: number },
): GradebookLine {
  const [row] = mine;
  const blank = { person, submission: row?.submission ?? null, points: null, maxPoints };
  if (row === undefined) return { ...blank, comment: 'Nothing was handed in.' };
  if (open.has(row.submission)) {
    return { ...blank, submission: null, comment: 'Several submissions, and nothing says which is the last.' };
  }
  if (mine.length > 1) return { ...blank, submission: null, comment: 'Several submissions, alone and in a group.' };
  if (row.status === 'invalid') return { ...blank, comment: row.problem ?? '' };
  if (row.status === 'grader-error')
    return { ...blank, comment: 'Not graded yet: the grader failed, not the student.' };
  return { person, submission: row.submission, points: row.points, maxPoints, comment: commentOf(row) };
}

/** A line an exercise that is not solved; where it is stuck, and how an instructor has decided. */
function commentOf({ exercises }: ClassRow): string {
  const lines = exercises.map(({ slug, status, points, maxPoints, stuckAt, isOverridden }) => {
    const where = stuckAt === undefined ? '' : `: ${stuckAt.title}`;
    return `${slug} ${points} of ${maxPoints}, ${status}${where}${isOverridden ? ' (set by the instructor)' : ''}`;
  });
  return lines.join('\n');
}

function notesOfAttempts(undecided: readonly (readonly string[])[]): readonly string[] {
  return undecided.map(
    (ids) =>
      `${ids.join(' and ')} are of the same people, and nothing says which is later. Remove those that do not count.`,
  );
}

function notesOfOwners({ submissions }: ClassList, { owners }: People): readonly string[] {
  return submissions.flatMap(({ id, keys }) => {
    const { torn } = owners.find(keys);
    if (torn.length === 0) return [];
    const who = torn.map((person) => person.id).join(' and ');
    return [`${id} could be of ${who}. Name it in the roster's column submission.`];
  });
}

function notesOfOverrides({ submissions, exercises, shard }: ClassList, { overrides }: People): readonly string[] {
  return overrides.flatMap((line) => {
    const isThere = submissions.some(({ id, origin }) => isOf(line, { submission: id, origin }));
    const exercise = exercises.find(({ slug }) => slug === line.slug);
    // In a shard, it may be about a submission of another one.
    if (!isThere) return shard === undefined ? [`An override is for ${line.submission}, which is not there.`] : [];
    if (exercise === undefined)
      return [`An override is for ${line.slug} of ${line.submission}, which is not assigned.`];
    if (line.points <= exercise.maxPoints) return [];
    return [
      `An override gives ${line.submission} ${line.points} points for ${line.slug}, which has ${exercise.maxPoints}.`,
    ];
  });
}

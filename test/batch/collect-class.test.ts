import { describe, expect, it } from 'vitest';
import { collectClass, seeRecord } from '../../graders/batch/collect-class.ts';
import type { ClassList } from '../../graders/batch/class-list.ts';
import { overrideExercise } from '../../graders/record/override-exercise.ts';
import type { ClassResults } from '../../graders/record/class-results.ts';
import type { SubmissionRecord } from '../../graders/record/record.ts';
import { peopleOf, type GradingOptions } from './class.ts';
import { failedRecord, invalidRecord, listOf, recordOf } from './records.ts';

const person = { id: 'x' };
const blank = { person, points: null, maxPoints: 2 };
const half = recordOf('a', ['passed', 'failed'], { people: [person] });
const solved = recordOf('b', ['passed', 'passed'], { people: [person] });

describe('the line of a person', () => {
  it('has the points of what was handed in, and where it is stuck', () => {
    expect(collect([half]).gradebook).toEqual([
      {
        person,
        submission: 'a',
        points: 1,
        maxPoints: 2,
        comment: 'one-after-another 1 of 2, failing: second works',
      },
    ]);
  });

  it('tells what an instructor has set', () => {
    const exercises = half.exercises.map((exercise) => overrideExercise(exercise, { points: 2, reason: 'Shown' }));

    expect(collect([{ ...half, points: 2, exercises }]).gradebook).toMatchObject([
      { points: 2, comment: 'one-after-another 2 of 2, failing: second works (set by the instructor)' },
    ]);
  });

  it.each<[string, readonly SubmissionRecord[], object]>([
    ['nothing was handed in', [], { submission: null, comment: 'Nothing was handed in.' }],
    [
      'it could not be read',
      [{ ...invalidRecord('a'), people: [person] }],
      { submission: 'a', comment: 'a.zip is no archive.' },
    ],
    [
      'the grader failed',
      [{ ...failedRecord('a'), people: [person] }],
      { submission: 'a', comment: 'Not graded yet: the grader failed, not the student.' },
    ],
    [
      'nothing says which is the last',
      [half, solved],
      { submission: null, comment: 'Several submissions, and nothing says which is the last.' },
    ],
    [
      'there is one alone and one in a group',
      [half, { ...solved, people: [person, { id: 'y' }] }],
      { submission: null, comment: 'Several submissions, alone and in a group.' },
    ],
  ])('has no points when %s', (_, records, line) => {
    expect(collect(records).gradebook[0]).toEqual({ ...blank, ...line });
  });
});

describe('of several attempts', () => {
  const attempts = [
    { id: 'a', origin: 'a', keys: [], attempt: 1 },
    { id: 'b', origin: 'b', keys: [], attempt: 2 },
  ];

  it('one counts, and the other names it', () => {
    const { rows, gradebook } = collect([half, solved], { submissions: attempts });

    expect(rows.map(({ submission, replacedBy }) => [submission, replacedBy])).toEqual([
      ['a', 'b'],
      ['b', undefined],
    ]);
    expect(gradebook).toMatchObject([{ submission: 'b', points: 2 }]);
  });
});

describe('an override', () => {
  const overrides = 'submission,exercise,points,reason\nzz,05,1,Shown\n';

  it('for what is not there is told', () => {
    expect(collect([half], {}, { overrides }).attention.notes).toEqual(['An override is for zz, which is not there.']);
  });

  it('may be for a submission of another shard', () => {
    expect(collect([half], { shard: { index: 1, of: 2 } }, { overrides }).attention.notes).toEqual([]);
  });
});

function collect(
  records: readonly SubmissionRecord[],
  list: Partial<ClassList> = {},
  { roster = 'id\nx\n', overrides }: Pick<GradingOptions, 'roster' | 'overrides'> = {},
): ClassResults {
  const ids = records.map(({ submission }) => submission);
  const people = peopleOf({ roster, ...(overrides === undefined ? {} : { overrides }) });
  return collectClass(listOf(ids, list), records.map(seeRecord), people);
}

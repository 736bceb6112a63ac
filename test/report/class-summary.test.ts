import { expect, it } from 'vitest';
import type { ClassResults, ClassRow } from '../../graders/record/class-results.ts';
import { renderClass } from '../../graders/report/class-summary.ts';

const exercises = [
  { number: '05', slug: 'one-after-another', maxPoints: 6 },
  { number: '06', slug: 'create-task', maxPoints: 4 },
];
const solved = { slug: 'one-after-another', status: 'solved', points: 6, maxPoints: 6, isOverridden: false } as const;
const stuck: ClassRow['exercises'][number] = {
  slug: 'create-task',
  status: 'failing',
  points: 1,
  maxPoints: 4,
  isOverridden: false,
  stuckAt: {
    check: 'starts-later',
    title: 'the work starts later',
    sentence: 'It started at 0.',
  },
};
const explained = { check: 'a', title: 'b', sentence: 'c', diagnosis: 'starts-too-early' };
const nobody = { withoutSubmission: [], unmatched: [], invalid: [], graderErrors: [], notes: [] };

it('what needs a human comes first, then the class', () => {
  const results = classOf(
    [
      row('ada', { points: 10, exercises: [solved, { ...solved, slug: 'create-task' }] }),
      row('bo', { exercises: [solved, stuck] }),
      row('cy', { exercises: [{ ...stuck, stuckAt: explained }, stuck] }),
      row('ada-lovelace-1234567-assignsubmission-file-ba579fda', { exercises: [solved, stuck] }),
      row('bo-early', { exercises: [solved, stuck], replacedBy: 'bo' }),
      row('di-1a2b3c4d', { origin: 'Di\u202e Chu', status: 'grader-error' }),
      row('ed', { status: 'invalid', problem: 'Two files claim to be exercise 05.' }),
    ],
    {
      withoutSubmission: [{ id: 'x', name: 'Xi' }, { id: 'y' }],
      unmatched: ['di-1a2b3c4d'],
      invalid: [{ submission: 'ed', problem: 'Two files claim to be exercise 05.' }],
      graderErrors: ['di-1a2b3c4d'],
      notes: ['An override is for zz, which is not there.'],
    },
  );

  expect(renderClass(results)).toBe(`! Without a submission: 2
  - x Xi
  - y
! Of nobody on the roster: 1
  - di-1a2b3c4d (Di\\u202e Chu)
! Invalid: 1
  - ed: Two files claim to be exercise 05.
! The grader failed, not the student: 1
  - di-1a2b3c4d (Di\\u202e Chu)
! Look at: 1
  - An override is for zz, which is not there.

✓ ada                                     10/10  all solved
✗ bo                                       7/10  create-task: starts-later
✗ cy                                       7/10  create-task: starts-too-early,…
✗ ada-lovelace-1234567-assignsubmissi…     7/10  create-task: starts-later

4 submissions graded, 1 with all 10 points`);
});

it('an exercise of which nothing was handed in says so, and how many more are open', () => {
  const missing = {
    slug: 'one-after-another',
    status: 'missing',
    points: 0,
    maxPoints: 6,
    isOverridden: false,
  } as const;
  const results = classOf([row('ada', { points: 1, exercises: [missing, stuck] })], { ...nobody, unmatched: ['ada'] });

  expect(renderClass(results)).toBe(`! Of nobody on the roster: 1
  - ada

✗ ada     1/10  one-after-another: missing, and 1 more

1 submission graded, 0 with all 10 points`);
});

it('a large class is cut, and counted', () => {
  const rows = Array.from({ length: 70 }, (_, index) => row(`s${index}`, { exercises: [solved, stuck] }));

  const text = renderClass(classOf(rows, nobody), { ascii: true });

  expect(text.split('\n')).toHaveLength(63);
  expect(text).toContain('\n    ... and 10 more\n\n70 submissions graded, 0 with all 10 points');
});

function row(submission: string, extra: Partial<ClassRow> = {}): ClassRow {
  return {
    submission,
    origin: submission,
    people: [],
    status: 'graded',
    points: 7,
    maxPoints: 10,
    exercises: [],
    ...extra,
  };
}

function classOf(rows: readonly ClassRow[], attention: ClassResults['attention']): ClassResults {
  return { title: 'Week 3', exercises, maxPoints: 10, rows, attention, gradebook: [] };
}

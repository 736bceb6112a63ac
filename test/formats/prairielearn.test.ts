import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prairielearn } from '../../graders/formats/prairielearn.ts';
import type { SubmissionRecord } from '../../graders/record/record.ts';
import { anyRecord, hostileRecord } from './arbitrary-class.ts';
import { prairielearnProblems } from './consumers.ts';
import { dataOf, textOf, unseenIn } from './read-back.ts';
import { failing, graderError, group, invalid, overridden } from './sample.ts';

const mostBytes = 1_048_576;

describe('prairielearn', () => {
  it.each([
    ['a failing check with its whole report', failing],
    ['an override', overridden],
    ['a group', group],
  ])('writes %s', async (_, record) => {
    await expect(textOf(prairielearn, record)).toMatchFileSnapshot(
      join(import.meta.dirname, 'files', `prairielearn-${record.submission}.txt`),
    );
  });

  it('takes no attempt for a submission that could not be read', () => {
    expect(dataOf(prairielearn, invalid)).toEqual({
      gradable: false,
      format_errors: [
        'cy.zip holds ../evil.ts, which leads out of the submission.',
        'A person has to look at this submission: it has no score yet.',
      ],
    });
  });

  it('takes no attempt where the grader failed', () => {
    expect(dataOf(prairielearn, graderError)).toEqual({
      gradable: false,
      message:
        'The grader failed at 06 create-task › starts-later works.\n' +
        'That is our mistake, not yours, and costs you nothing: there is no score yet. Please report it.',
    });
  });

  it('gives 0 for an assignment that is worth nothing', () => {
    expect(dataOf(prairielearn, { ...failing, points: 0, maxPoints: 0, exercises: [] })).toEqual({
      gradable: true,
      score: 0,
      message: '0 of 0 points.',
      tests: [],
    });
  });

  it.each([
    [1, 100_000, 20_001],
    [10, 100_000, 2_001],
    [90, 2_500, undefined],
  ])('fits for %i failing checks of %i characters', (checks, length, said) => {
    const text = textOf(prairielearn, longRecord(checks, length)) ?? '';

    const { score, tests } = JSON.parse(text) as { score: number; tests?: { output?: string }[] };

    expect(text.length).toBeLessThanOrEqual(mostBytes);
    expect(score).toBe(failing.points / failing.maxPoints);
    expect(tests?.[0]?.output?.length).toBe(said);
  });

  it('says no more than the score when there are too many checks to name', () => {
    expect(dataOf(prairielearn, longRecord(12_000, 0))).toEqual({
      gradable: true,
      score: failing.points / failing.maxPoints,
      message: 'The report is too long for PrairieLearn.',
    });
  });

  it('keeps to the rules of PrairieLearn, whatever a submission says', () => {
    fc.assert(
      fc.property(fc.oneof(anyRecord, hostileRecord), (record) => {
        const text = textOf(prairielearn, record) ?? '';

        expect(text).toMatch(/^[\n -~]*$/);
        expect(prairielearnProblems(JSON.parse(text))).toEqual([]);
        expect(unseenIn(JSON.parse(text))).toEqual([]);
      }),
    );
  });
});

/** So many checks of one exercise, each of which has so much to say in the widest of characters. */
function longRecord(checks: number, length: number): SubmissionRecord {
  const [exercise] = failing.exercises;
  if (exercise === undefined) throw new RangeError('The sample has an exercise');
  const feedback = '▪'.repeat(length);
  const check = { title: 'it works', status: 'failed', points: 0, maxPoints: 1, sentences: [], feedback } as const;
  return {
    ...failing,
    exercises: [{ ...exercise, checks: Array.from({ length: checks }, (_, index) => ({ ...check, id: `c${index}` })) }],
  };
}

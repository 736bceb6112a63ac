import { describe, expect, it } from 'vitest';
import { scoredTests } from '../../graders/formats/scored-tests.ts';
import type { SubmissionRecord } from '../../graders/record/record.ts';
import { failing, overridden } from './sample.ts';

describe('scoredTests', () => {
  it('makes a test of each check', () => {
    expect(
      scoredTests(failing).map(({ number, name, isPassed, points, maxPoints }) => [
        number,
        name,
        isPassed,
        `${points} of ${maxPoints}`,
      ]),
    ).toEqual([
      ['05.1', '05 one-after-another › first works', true, '1 of 1'],
      ['05.2', '05 one-after-another › together starts both jobs at once', false, '0 of 1'],
      ['05.3', '05 one-after-another › in-order works', true, '1 of 1'],
      ['05.4', '05 one-after-another › any-number works', true, '1 of 1'],
      ['06.1', '06 create-task › starts-later works', false, '0 of 2'],
      ['06.2', '06 create-task › together works', false, '0 of 1'],
    ]);
  });

  it('makes one test of an exercise whose points an instructor has set', () => {
    const [first] = scoredTests(overridden);

    expect(first).toEqual({
      number: '05',
      name: '05 one-after-another',
      isPassed: true,
      points: 4,
      maxPoints: 4,
      text: `An instructor gave 4 of 4 points for 05 one-after-another, in place of 3: The answer is right; the machine was out of memory.
passed: first works
failed: oneByOne waits for the first. The process in which the code ran ended suddenly.
passed: in-order works
passed: any-number works`,
    });
  });

  it('takes an exercise for passed only when an instructor has given all of its points', () => {
    expect(scoredTests(overriddenTo(3))[0]?.isPassed).toBe(false);
  });

  it('does not take a check for passed because it is worth nothing', () => {
    const [exercise] = failing.exercises;
    const checks = exercise?.checks.map((check) => ({ ...check, points: 0, maxPoints: 0 })) ?? [];

    const tests = scoredTests({ ...failing, exercises: exercise === undefined ? [] : [{ ...exercise, checks }] });

    expect(tests.map(({ isPassed }) => isPassed)).toEqual([true, false, true, true]);
  });
});

function overriddenTo(points: number): SubmissionRecord {
  const exercises = overridden.exercises.map((exercise) =>
    exercise.override === undefined ? exercise : { ...exercise, points, override: { ...exercise.override, points } },
  );
  return { ...overridden, exercises };
}

import { afterAll, describe, expect, it } from 'vitest';
import { exerciseNames } from '../../graders/catalog.ts';
import type { ExerciseVerdict } from '../../graders/verdict.ts';
import { answersIn, solutions } from './answers.ts';
import { openTestKit } from './open.ts';

const kit = await openTestKit(2);
afterAll(() => kit.close());

/** The checks that did not pass, with what a reader needs to see why. */
function problems(verdict: ExerciseVerdict): readonly string[] {
  return verdict.checks.flatMap((check) =>
    check.status === 'passed'
      ? []
      : [
          `${check.check.id} ${check.status}: ${JSON.stringify(check.status === 'failed' ? check.findings.slice(0, 2) : check)}`,
        ],
  );
}

describe('a right answer gets full marks', () => {
  const right = [...solutions(), ...answersIn('alternatives')];

  it.each(right.map((answer) => [answer.exercise.folder, answer.name, answer] as const))(
    '%s %s',
    async (_, __, answer) => {
      const verdict = await kit.grade(answer);

      expect(problems(verdict)).toEqual([]);
      expect(verdict).toMatchObject({ status: 'solved', points: verdict.maxPoints });
    },
  );
});

describe('every exercise', () => {
  it.each(exerciseNames.map((exercise) => [exercise.folder, exercise] as const))(
    '%s has enough answers of ours',
    (_, exercise) => {
      const count = (kind: 'alternatives' | 'mistakes'): number =>
        answersIn(kind).filter((answer) => answer.exercise.folder === exercise.folder).length;

      expect(count('alternatives')).toBeGreaterThanOrEqual(3);
      expect(count('mistakes')).toBeGreaterThanOrEqual(5);
    },
  );
});

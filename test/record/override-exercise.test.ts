import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overrideExercise, withoutOverride } from '../../graders/record/override-exercise.ts';
import { faultInExercise } from '../../graders/record/rules.ts';
import { brokenExercise, exercises } from './sample.ts';

const [exercise] = exercises;
if (exercise === undefined) throw new Error('There is no exercise');
const reason = 'The task was unclear.';

describe('overrideExercise', () => {
  it('gives the instructor’s points, and keeps what the judge gave', () => {
    expect(overrideExercise(exercise, { points: 1, reason })).toEqual({
      ...exercise,
      points: 1,
      override: { points: 1, reason, judged: exercise.points },
    });
  });

  it('keeps the judge’s points when it is overridden again', () => {
    const twice = overrideExercise(overrideExercise(exercise, { points: 1, reason }), { points: 2, reason });

    expect(twice).toMatchObject({ points: 2, override: { points: 2, judged: exercise.points } });
  });

  it('gives no more than the exercise has', () => {
    expect(overrideExercise(exercise, { points: 100, reason })).toMatchObject({
      points: exercise.maxPoints,
      override: { points: exercise.maxPoints },
    });
  });

  it.each([-1, 1.5, NaN, Infinity])('refuses %d points', (points) => {
    expect(() => overrideExercise({ ...exercise, number: '05', slug: 'it' }, { points, reason })).toThrow(
      new RangeError(`Expected whole points from 0 to ${exercise.maxPoints} for 05 it, got \`${points}\`.`),
    );
  });
});

describe('withoutOverride', () => {
  it('leaves an exercise without one as it is', () => {
    expect(withoutOverride(exercise)).toBe(exercise);
  });

  it('always takes back what an instructor decided', () => {
    fc.assert(
      fc.property(fc.constantFrom(...exercises, brokenExercise), fc.array(fc.nat({ max: 20 })), (each, decided) => {
        const overridden = decided.reduce((record, points) => overrideExercise(record, { points, reason }), each);

        expect(faultInExercise(overridden)).toBeUndefined();
        expect(withoutOverride(overridden)).toEqual(each);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { chooseAttempts, type Attempt } from '../../graders/batch/choose-attempts.ts';

describe('of several submissions of the same people', () => {
  it('the last counts, by the number of the attempt', () => {
    expect(chosen([of('a', { attempt: 1, points: 9 }), of('b', { attempt: 2, points: 1 })], 'last')).toEqual({
      replaced: ['a by b'],
      undecided: [],
    });
  });

  it('the last counts, by when it was handed in', () => {
    const early = of('b', { submittedAt: '2026-01-01T00:00:00.000Z' });
    const late = of('a', { submittedAt: '2026-01-02T00:00:00.000Z' });

    expect(chosen([early, late], 'last')).toEqual({ replaced: ['b by a'], undecided: [] });
  });

  it('none counts as the last when nothing says which it is', () => {
    const known = of('b', { submittedAt: '2026-01-01T00:00:00.000Z' });

    expect(chosen([of('a'), known], 'last')).toEqual({ replaced: [], undecided: [['a', 'b']] });
  });

  it('the best counts, whenever it was', () => {
    const best = of('b', { points: 5 });
    const invalid = of('c', { points: 0, status: 'invalid', attempt: 3 });

    expect(chosen([of('a', { points: 3, attempt: 2 }), best, invalid], 'best')).toEqual({
      replaced: ['a by b', 'c by b'],
      undecided: [],
    });
    expect(chosen([of('a'), of('b')], 'best')).toEqual({ replaced: ['b by a'], undecided: [] });
  });

  it('all count when they are of different people, or of nobody', () => {
    const others = [of('a'), of('b', { people: [{ id: 'y' }] }), of('c', { people: [] }), of('d', { people: [] })];

    expect(chosen(others, 'last')).toEqual({ replaced: [], undecided: [] });
  });

  it('a group is the same people in any order', () => {
    const one = of('a', { people: [{ id: 'x' }, { id: 'y' }], attempt: 1 });
    const other = of('b', { people: [{ id: 'y' }, { id: 'x' }], attempt: 2 });

    expect(chosen([one, other], 'last').replaced).toEqual(['a by b']);
  });
});

function of(submission: string, extra: Partial<Attempt> = {}): Attempt {
  return { submission, people: [{ id: 'x' }], attempt: 1, submittedAt: null, status: 'graded', points: 1, ...extra };
}

function chosen(attempts: readonly Attempt[], policy: 'last' | 'best') {
  const { replacedBy, undecided } = chooseAttempts(attempts, policy);
  return { replaced: [...replacedBy].map(([one, other]) => `${one} by ${other}`), undecided };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharePoints } from '../../graders/assignment/share-points.ts';

const name = { folder: '05-one-after-another', number: '05', slug: 'one-after-another' };
const checks = ['a', 'b', 'c', 'd'].map((id) => ({ id, points: 1 }));

describe('points of an exercise', () => {
  it('are those of its checks when the assignment does not say', () => {
    expect(shared({ weights: {} })).toEqual([1, 1, 1, 1]);
  });

  it('are shared out in whole points, the earlier checks first', () => {
    expect(shared({ points: 10, weights: {} })).toEqual([3, 3, 2, 2]);
  });

  it('follow the weights', () => {
    expect(shared({ points: 10, weights: { b: 7, d: 0 } })).toEqual([1, 8, 1, 0]);
    expect(shared({ weights: { b: 7, d: 0 } })).toEqual([1, 7, 1, 0]);
  });

  it('always add up, and are always whole', () => {
    const weights = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(50)).filter((each) => {
      return Object.keys(each).length < 4 || Object.values(each).some((weight) => weight > 0);
    });
    fc.assert(
      fc.property(fc.nat(1_000), weights, (points, each) => {
        const worth = shared({ points, weights: each });

        expect(worth.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
        expect(worth.reduce((sum, one) => sum + one, 0)).toBe(points);
      }),
    );
  });

  it('cannot be given for a check that is not there', () => {
    expect(() => shared({ weights: { e: 2 } })).toThrow(
      'There is no check e in 05-one-after-another that could weigh anything. It has:\n  a\n  b\n  c\n  d',
    );
  });

  it('cannot be shared out when nothing weighs anything', () => {
    expect(() => shared({ weights: { a: 0, b: 0, c: 0, d: 0 } })).toThrow(
      'No check of 05-one-after-another weighs anything. Give one of them a weight above 0.',
    );
  });
});

function shared(assigned: { readonly points?: number; readonly weights: Record<string, number> }): readonly number[] {
  const { maxPoints, ofCheck } = sharePoints({ name, ...assigned }, checks);
  const worth = [...ofCheck.values()];
  expect(worth.reduce((sum, one) => sum + one, 0)).toBe(maxPoints);
  return worth;
}

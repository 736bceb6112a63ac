import { describe, expect, it } from 'vitest';
import { chooseTold } from '../../graders/report/told.ts';
import type { Finding } from '../../graders/trace/finding.ts';

const late: Finding = { kind: 'starts-at', name: 'second', expected: 0, actual: 100 };
const sum: Finding = {
  kind: 'settles-at',
  expected: 200,
  actual: 300,
  sumOf: [
    { name: 'first', ms: 100 },
    { name: 'second', ms: 200 },
  ],
};
const total: Finding = { kind: 'settles-at', expected: 200, actual: 250 };
const blocks: Finding = { kind: 'blocks', from: 0, to: 100 };

describe('chooseTold', () => {
  it('leaves a late start to the picture when a sum names the mistake', () => {
    expect(chooseTold([late, sum], { hasPicture: true })).toEqual({ findings: [sum], more: 0 });
  });

  it('tells the sum first, and the late start too where there is no picture', () => {
    expect(chooseTold([late, sum], { hasPicture: false })).toEqual({ findings: [sum, late], more: 0 });
  });

  it('tells a late start when no sum explains it', () => {
    expect(chooseTold([late, total], { hasPicture: true })).toEqual({ findings: [late, total], more: 0 });
  });

  it('begins with what blocks the program', () => {
    expect(chooseTold([late, total, blocks], { hasPicture: true }).findings[0]).toBe(blocks);
  });

  it('does not tell twice that a call ends when the case does', () => {
    const end: Finding = { kind: 'ends-at', name: 'fun1', expected: 200, actual: 250 };

    expect(chooseTold([end, total], { hasPicture: true })).toEqual({ findings: [total], more: 0 });
  });

  it('tells three and counts the rest', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ ...late, name }));

    expect(chooseTold(many, { hasPicture: true })).toEqual({ findings: many.slice(0, 3), more: 2 });
  });

  it('tells nothing twice', () => {
    expect(chooseTold([late, { ...late }], { hasPicture: true })).toEqual({ findings: [late], more: 0 });
  });

  it('begins with the earliest of several starts: the others may follow from it', () => {
    const later: Finding = { kind: 'starts-at', name: 'third', expected: 50, actual: 200 };

    expect(chooseTold([later, total, late], { hasPicture: true }).findings).toEqual([late, total, later]);
  });

  it('tells last what is off by no more than a look at the clock costs', () => {
    const tiny: Finding = { kind: 'ends-at', name: 'sleep', expected: 100, actual: 101 };

    expect(chooseTold([tiny, late], { hasPicture: true }).findings).toEqual([late, tiny]);
  });

  it.each<readonly [string, readonly Finding[], readonly number[]]>([
    [
      'a missing line with its text alone',
      [
        { kind: 'missing-event', name: 'line 2' },
        { kind: 'log', index: 1, expected: 'b', actual: null },
      ],
      [1],
    ],
    [
      'a line that came too early with what it should have waited for alone',
      [
        { kind: 'order', first: 'a ends', second: 'line 2', firstAt: 100, secondAt: 0 },
        { kind: 'log', index: 1, expected: 'b', actual: 'c' },
      ],
      [0],
    ],
  ])('tells %s', (_, findings, told) => {
    expect(chooseTold(findings, { hasPicture: true }).findings).toEqual(told.map((index) => findings[index]));
  });
});

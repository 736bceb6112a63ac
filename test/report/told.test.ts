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
    expect(chooseTold([late, late, late, late, late], { hasPicture: true })).toEqual({
      findings: [late, late, late],
      more: 2,
    });
  });
});

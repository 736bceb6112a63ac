import { expect, it } from 'vitest';
import { withArithmetic } from '../../graders/report/arithmetic.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import { traceOf } from '../trace/written.ts';

const total = (actual: number): Finding => ({ kind: 'settles-at', expected: 600, actual, needs: [] });
const runOf = (...lines: readonly string[]) => ({
  case: { text: '', args: [] },
  trace: traceOf(...lines),
  happened: { lanes: [], until: 0 },
  intended: {
    lanes: [400, 600].map((to, index) => ({ name: `f${index}`, from: 0, to, segments: [], resumedAt: [] })),
    until: 600,
  },
  log: [],
});
const needs = [
  { name: 'f0', ms: 400 },
  { name: 'f1', ms: 600 },
];

it('adds up calls where no jobs are at work', () => {
  expect(withArithmetic(total(1000), runOf('0 call f'))).toEqual({ ...total(1000), needs, sumOf: needs });
  expect(withArithmetic(total(700), runOf('0 call f'))).toEqual({ ...total(700), needs });
});

it('leaves what jobs explain, and what is no total', () => {
  const late: Finding = { kind: 'starts-at', name: 'f', expected: 0, actual: 100 };

  expect(withArithmetic(total(1000), runOf('0 call f', '0 job a'))).toEqual(total(1000));
  expect(withArithmetic(total(1000), undefined)).toEqual(total(1000));
  expect(withArithmetic(late, runOf('0 call f'))).toBe(late);
});

import { expect, it } from 'vitest';
import { diagnose } from '../../graders/diagnosis/diagnose.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import { cluesOf } from './clues.ts';
import type { CluesParts } from './clues.ts';

const diagnosed = (parts: CluesParts) => diagnose(cluesOf(parts));
const timed = (expected: number, actual: number): readonly Finding[] => [
  { kind: 'log-time', index: 0, text: 'done', expected, actual },
];
const trace = [
  '0 call f',
  '0 coroutine f in f',
  '0 @f waits 2',
  '100 @f resumes',
  '100 @f ends',
  '100 f ends',
  '100 settles',
];
const facts = (logAt: number, inside = 'f') => ({
  awaits: [{ line: 2, how: 'plain', inside: 'f' } as const],
  calls: [{ line: logAt, name: 'console.log', inside }],
});

it.each<readonly [string, CluesParts, object | undefined]>([
  [
    'below the wait, and too late',
    { findings: timed(0, 100), trace, facts: facts(3), source: "\nawait a;\nconsole.log('done');" },
    { id: 'logs-at-another-time', variant: 'trace', line: 3, otherLine: 2, names: ['f'] },
  ],
  [
    'above the wait, and too early',
    { findings: timed(100, 0), trace, facts: facts(1), source: "console.log('done');\nawait a;" },
    { id: 'logs-at-another-time', variant: 'early', line: 1, otherLine: 2, names: ['f'] },
  ],
  [
    'below the wait, and too early all the same',
    { findings: timed(100, 0), trace, facts: facts(3), source: "\nawait a;\nconsole.log('done');" },
    undefined,
  ],
  [
    'in another function than the wait',
    { findings: timed(0, 100), trace, facts: facts(3, 'g'), source: "\nawait a;\nconsole.log('done');" },
    undefined,
  ],
  [
    'on one of two lines, nobody knows on which',
    { findings: timed(0, 100), trace, facts: facts(3), source: "\nawait a;\nlog('done');\nlog('done');" },
    undefined,
  ],
  [
    'after a wait of another length',
    { findings: timed(0, 70), trace, facts: facts(3), source: "\nawait a;\nconsole.log('done');" },
    undefined,
  ],
])('a line is logged %s', (_, parts, diagnosis) => {
  expect(diagnosed(parts)).toEqual(diagnosis);
});

import { describe, expect, it } from 'vitest';
import { diagnose } from '../../graders/diagnosis/diagnose.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import { cluesOf, lane } from './clues.ts';
import type { CluesParts } from './clues.ts';

const diagnosed = (parts: CluesParts) => diagnose(cluesOf(parts));
const starts = (name: string, expected: number, actual: number): Finding => ({
  kind: 'starts-at',
  name,
  expected,
  actual,
});

describe('why a job starts late', () => {
  it.each<readonly [string, readonly string[], object]>([
    [
      'a timer',
      ['0 call f', '0 set 1 100', '100 fired 1', '100 job work in f line 6', '200 f ends'],
      { variant: 'timer-line', line: 6, names: ['work', '100'] },
    ],
    [
      'a timer of no time at all',
      ['0 call f', '100 set 1 100', '100 fired 1', '100 job work in f line 6', '200 f ends'],
      { variant: 'zero-timer-line', line: 6, names: ['work', '0'] },
    ],
    [
      'nothing of the student, so that somebody has asked for it',
      ['0 call createTask', '0 createTask ends', '100 job work line 6', '200 work ends'],
      { variant: 'awaited-line', line: 6, names: ['work', 'createTask'] },
    ],
    [
      'nothing of the student, nobody knows where',
      ['0 call createTask', '0 createTask ends', '100 job work', '200 work ends'],
      { variant: 'awaited', names: ['work', 'createTask'] },
    ],
    [
      'another job that ended just then',
      ['0 call createTask', '0 createTask ends', '0 job a', '100 a ends', '100 job work line 6', '200 work ends'],
      { variant: 'line', line: 6, names: ['work'] },
    ],
  ])('%s', (_, trace, diagnosis) => {
    expect(diagnosed({ findings: [starts('work', 0, 100)], trace })).toEqual({ id: 'starts-too-late', ...diagnosis });
  });

  it('is told of the earliest', () => {
    const trace = ['0 call createTask', '0 createTask ends', '100 job b line 6', '150 b ends', '300 job a line 6'];

    expect(diagnosed({ findings: [starts('a', 0, 300), starts('b', 0, 100)], trace })?.names).toEqual([
      'b',
      'createTask',
    ]);
  });
});

describe('two jobs the wrong way round', () => {
  const findings = [starts('closeInner', 100, 150), starts('closeOuter', 120, 100)];
  const trace = [
    '0 call useBoth',
    '100 job closeOuter in useBoth line 20',
    '150 closeOuter ends',
    '150 job closeInner in useBoth line 22',
    '170 closeInner ends',
    '170 useBoth ends',
    '170 settles',
  ];
  const intended = [lane('closeInner', 100, 120), lane('closeOuter', 120, 170)];

  it('are told with both lines', () => {
    expect(diagnosed({ findings, trace, intended })).toEqual({
      id: 'wrong-order',
      variant: 'calls-lines',
      line: 20,
      otherLine: 22,
      names: ['closeInner', 'closeOuter'],
    });
  });

  it('are told without lines that nobody knows', () => {
    const unknown = trace.map((line) => line.replace(/ line \d+/, ''));

    expect(diagnosed({ findings, trace: unknown, intended })).toEqual({
      id: 'wrong-order',
      variant: 'calls',
      names: ['closeInner', 'closeOuter'],
    });
  });

  it('are not what is wrong where a call is missing', () => {
    const missing: Finding = { kind: 'called', name: 'body', expected: 1, actual: 0 };

    expect(diagnosed({ findings: [missing, ...findings], trace, intended })?.id).not.toBe('wrong-order');
  });
});

it('knows a promise that is returned out of a block which is to wait for it', () => {
  const trace = ['0 job body line 10', '0 job close line 8', '50 close ends', '100 body ends', '100 settles'];
  const facts = { shapes: [{ line: 10, shape: 'return-in-using', inside: 'useBoth', calls: 'body' } as const] };
  const intended = [lane('body', 0, 100), lane('close', 100, 150)];

  expect(diagnosed({ findings: [starts('close', 100, 0)], trace, intended, facts })).toEqual({
    id: 'overlaps-dependent',
    variant: 'returned',
    line: 10,
    names: ['close', 'body'],
  });
});

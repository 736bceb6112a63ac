import { describe, expect, it } from 'vitest';
import { diagnose } from '../../graders/diagnosis/diagnose.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import { cluesOf } from './clues.ts';
import type { CluesParts } from './clues.ts';

const diagnosed = (parts: CluesParts) => diagnose(cluesOf(parts));
const took = (actual: number, expected: number): readonly Finding[] => [{ kind: 'settles-at', expected, actual }];
const call = (args: readonly (string | number)[], to: number): CluesParts['more'] => [
  { at: 0, type: 'started', span: 90, of: 'call', name: 'f', args },
  { at: to, type: 'ended', span: 90, failed: false },
];

describe('another unit', () => {
  it.each<readonly [string, CluesParts, object | undefined]>([
    [
      'a thousandth',
      { findings: took(3, 3000), trace: ['0 call f', '3 f ends'] },
      { id: 'wrong-unit', names: ['f', '3', '3000'] },
    ],
    [
      'a thousand times',
      { findings: took(100_000, 100), trace: ['0 call f', '100000 f ends'] },
      { id: 'wrong-unit', variant: 'times', names: ['f', '100000', '100'] },
    ],
    [
      'a line that divides',
      {
        findings: took(0, 100),
        trace: ['0 call f', '0 set 1 0', '0 fired 1', '0 f ends'],
        source: '\n  await sleep(ms / 1000);',
      },
      { id: 'wrong-unit', variant: 'line', line: 2, names: ['f', '0', '100'] },
    ],
    [
      'a line that divides, but not what was waited for',
      {
        findings: took(0, 100),
        trace: ['0 call f', '0 set 1 100', '0 f ends', '100 fired 1'],
        source: 'console.log(ms / 1000);',
      },
      undefined,
    ],
    [
      'a line that divides, and nothing that was waited for',
      { findings: took(0, 100), trace: ['0 call f', '0 f ends'], source: 'console.log(ms / 1000);' },
      undefined,
    ],
    [
      'a thousandth that is the time of another job',
      {
        findings: took(6, 6000),
        trace: ['0 call f', '0 job a in f', '0 job b in f', '6 a ends', '6 f ends', '6000 b ends'],
      },
      undefined,
    ],
  ])('%s', (_, parts, diagnosis) => {
    expect(diagnosed(parts)).toEqual(diagnosis);
  });
});

describe('a default in place of 0', () => {
  const facts = { shapes: [{ line: 2, shape: 'truth-test', inside: 'f', calls: 'ms' } as const] };
  const parts = { findings: took(3000, 0), facts, source: '\n  block(ms || 3000);', trace: [] };

  it('is told where a call with 0 takes as long as the number beside a test', () => {
    expect(diagnosed({ ...parts, more: call([4, 0], 3000) })).toEqual({
      id: 'false-is-nothing',
      variant: 'default',
      line: 2,
      names: ['0', '3000'],
    });
  });

  it('is not claimed where the number is another one, or no 0 was handed in', () => {
    expect(diagnosed({ ...parts, more: call([4, 0], 500) })).toBeUndefined();
    expect(diagnosed({ ...parts, more: call([4, 1], 3000) })).toBeUndefined();
    expect(diagnosed({ ...parts, findings: [{ kind: 'value', expected: 0, actual: 1 }], more: call([0], 3000) })).toBe(
      undefined,
    );
  });
});

describe('a line that waits too often or too rarely', () => {
  const waiting = (...times: readonly number[]): readonly string[] => [
    '0 coroutine f',
    ...times.flatMap((at, index) => [`${times[index - 1] ?? 0} f waits 8`, `${at} f resumes`]),
    `${times.at(-1)} f ends`,
  ];

  it.each<readonly [string, CluesParts, object | undefined]>([
    [
      'too often',
      { findings: took(300, 200), trace: waiting(100, 200, 300), more: call(['A', 2, 100], 300) },
      { id: 'wrong-count', variant: 'trace', line: 8, names: ['f', '300 = 100 + 100 + 100', '200 = 100 + 100'] },
    ],
    [
      'too rarely',
      { findings: took(100, 200), trace: waiting(100), more: call(['A', 2, 100], 100) },
      { id: 'wrong-count', variant: 'too-few', line: 8, names: ['f', '100', '200 = 100 + 100'] },
    ],
    [
      'far too rarely',
      { findings: took(100, 2000), trace: waiting(100), more: call(['A', 20, 100], 100) },
      { id: 'wrong-count', variant: 'too-few', line: 8, names: ['f', '100', '2000 = 20 times 100'] },
    ],
    [
      'for another time than was asked for',
      { findings: took(100, 200), trace: waiting(100), more: call([200], 100) },
      undefined,
    ],
    ['for different times', { findings: took(300, 200), trace: waiting(100, 300), more: call([100], 300) }, undefined],
    [
      'in a case of several calls',
      { findings: took(300, 200), trace: ['0 call g', ...waiting(100, 200, 300)], more: call([100], 300) },
      undefined,
    ],
  ])('%s', (_, parts, diagnosis) => {
    expect(diagnosed(parts)).toEqual(diagnosis);
  });
});

describe('waits that begin together', () => {
  const trace = ['0 call f', '0 set 1 100', '0 set 2 100', '100 fired 1', '100 fired 2', '100 f ends'];

  it('are told where one after the other they would take as long as they should', () => {
    expect(diagnosed({ findings: took(100, 200), trace })).toEqual({
      id: 'side-by-side',
      names: ['f', '200 = 100 + 100', '100'],
    });
  });

  it('are told with the line that joins them', () => {
    const facts = { calls: [{ line: 7, name: 'Promise.all', inside: 'f' }] };

    expect(diagnosed({ findings: took(100, 200), trace, facts })?.line).toBe(7);
  });

  it('are not what is wrong where the sum is another one', () => {
    expect(diagnosed({ findings: took(100, 300), trace })).toBeUndefined();
    expect(diagnosed({ findings: took(100, 200), trace: trace.toSpliced(2, 1, '50 set 2 100') })).toBeUndefined();
  });
});

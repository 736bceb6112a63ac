import { describe, expect, it } from 'vitest';
import { diagnose } from '../../graders/diagnosis/diagnose.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import { cluesOf, lane } from './clues.ts';
import type { CluesParts } from './clues.ts';

const diagnosed = (parts: CluesParts) => diagnose(cluesOf(parts));
const intended = [lane('fun1', 0, 100, { segments: [{ from: 0, to: 100, kind: 'blocks' }] })];
const early: readonly Finding[] = [{ kind: 'ends-at', name: 'fun1', expected: 100, actual: 0 }];

describe('where the program is to be held up', () => {
  it.each<readonly [string, CluesParts, object | undefined]>([
    [
      'it is awaited',
      {
        findings: [{ kind: 'blocks-for', index: 0, expected: 100, actual: null }],
        trace: [
          '0 call fun1',
          '0 coroutine fun1 in fun1',
          '0 @fun1 waits 7',
          '100 @fun1 resumes',
          '100 @fun1 ends',
          '100 fun1 ends',
          '100 settles',
        ],
      },
      { id: 'does-not-block', variant: 'await', line: 7, names: ['fun1'] },
    ],
    [
      'a timer is set',
      {
        findings: early,
        trace: ['0 call fun1', '0 set 1 100', '0 fun1 ends', '0 settles with 100', '100 fired 1'],
        facts: { calls: [{ line: 5, name: 'setTimeout', inside: 'fun1' }] },
      },
      { id: 'does-not-block', variant: 'timer', line: 5, names: ['fun1'] },
    ],
    [
      'a timer is set, nobody knows where',
      { findings: early, trace: ['0 call fun1', '0 set 1 100', '0 fun1 ends', '0 settles with 100', '100 fired 1'] },
      undefined,
    ],
    [
      'it is put off',
      {
        findings: early,
        trace: ['0 call fun1', '0 fun1 ends', '100 blocked 0', '100 settles'],
        more: [{ at: 0, type: 'dropped', line: 9 }],
      },
      { id: 'does-not-block', variant: 'later', line: 9, names: ['fun1'] },
    ],
    [
      'it is held up for another time',
      {
        findings: [{ kind: 'settles-at', expected: 100, actual: 50 }],
        trace: ['0 call fun1', '50 blocked 0', '50 fun1 ends', '50 settles'],
      },
      undefined,
    ],
  ])('%s', (_, parts, diagnosis) => {
    expect(diagnosed({ intended, ...parts })).toEqual(diagnosis);
  });
});

describe('a promise that nobody asked for', () => {
  const gives: readonly Finding[] = [
    { kind: 'observed', name: 'what fun1 gives back', expected: 'no promise', actual: 'a promise' },
  ];

  it('is told of an async function', () => {
    const trace = ['0 call fun1', '0 coroutine fun1 in fun1 line 7', '0 @fun1 ends', '0 fun1 ends', '0 settles'];

    expect(diagnosed({ findings: gives, trace })).toEqual({ id: 'gives-promise', line: 7, names: ['fun1'] });
  });

  it('is told where the answer itself is one', () => {
    const findings: readonly Finding[] = [
      { kind: 'observed', name: 'the answer', expected: 'function', actual: { kind: 'promise' } },
    ];

    expect(diagnosed({ findings, trace: ['0 call f', '0 coroutine f in f line 3', '0 @f ends'] })?.id).toBe(
      'gives-promise',
    );
  });

  it('is not claimed of a function that gives back a promise in another way', () => {
    expect(diagnosed({ findings: gives, trace: ['0 call fun1', '0 fun1 ends', '0 settles'] })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { diagnose } from '../../graders/diagnosis/diagnose.ts';
import { cluesOf } from './clues.ts';
import type { CluesParts } from './clues.ts';

const late = { kind: 'settles-at', expected: 200, actual: 300 } as const;
const diagnosed = (parts: CluesParts) => diagnose(cluesOf(parts));

describe('time', () => {
  const beats = [
    '0 call wait',
    '0 set 1 100 by wait',
    '100 fired 1',
    '100 set 2 200 by wait',
    '200 fired 2',
    '200 wait ends',
    '200 settles',
  ];

  it.each<readonly [string, CluesParts, object | undefined]>([
    [
      'blocks',
      { findings: [{ kind: 'blocks', from: 0, to: 100, line: 3 }] },
      { id: 'blocks-the-loop', variant: 'line', line: 3, names: [''] },
    ],
    [
      'blocks, nobody knows where',
      { findings: [{ kind: 'blocks', from: 0, to: 100 }] },
      { id: 'blocks-the-loop', names: [''] },
    ],
    [
      'blocks where only times are checked',
      { findings: [late], trace: ['0 call sleep', '100 blocked 0 by sleep line 3', '300 sleep ends', '300 settles'] },
      { id: 'blocks-the-loop', variant: 'line', line: 3, names: ['sleep'] },
    ],
    [
      'looks at the clock a little too often',
      { findings: [late], trace: ['0 call sleep', '2 blocked 0 by sleep line 3', '300 sleep ends', '300 settles'] },
      undefined,
    ],
    [
      'a loop that waits for a timer',
      { findings: [{ kind: 'over-budget', budget: 'loop', line: 4 }], trace: ['0 call main', '0 set 1 100 by main'] },
      { id: 'blocks-the-loop', variant: 'loop', line: 4, names: ['main'] },
    ],
    [
      'a loop that waits for nothing',
      { findings: [{ kind: 'over-budget', budget: 'loop', line: 4 }], trace: ['0 call main'] },
      undefined,
    ],
    [
      'short timers in a row',
      { findings: [{ kind: 'settles-at', expected: 143, actual: 200 }], trace: beats },
      { id: 'polls', names: ['wait'] },
    ],
    [
      'an interval that looks again and again',
      {
        findings: [{ kind: 'settles-at', expected: 143, actual: 200 }],
        trace: [
          '0 call wait',
          '0 set 1 100 every 100 by wait',
          '100 fired 1',
          '200 fired 1',
          '200 cleared 1',
          '200 wait ends',
          '200 settles',
        ],
      },
      { id: 'polls', names: ['wait'] },
    ],
    [
      'timers in a row that are not short',
      { findings: [{ kind: 'settles-at', expected: 50, actual: 200 }], trace: beats },
      undefined,
    ],
    [
      'one long look at the clock',
      {
        findings: [{ kind: 'settles-at', expected: 43, actual: 100 }],
        trace: ['0 call wait', '0 set 1 100 by wait', '100 fired 1', '100 wait ends', '100 settles'],
        facts: {
          awaits: [{ line: 4, how: 'in-loop', inside: 'wait' }],
          calls: [{ line: 4, name: 'Date.now', inside: 'wait' }],
        },
      },
      { id: 'polls', names: ['wait'] },
    ],
    [
      'zero-delay turns that were made to cost time',
      { findings: [late], trace: ['0 call wait', '300 settles'], more: [{ at: 0, type: 'polling' }] },
      { id: 'polls', names: ['wait'] },
    ],
    [
      'a timer left behind',
      { findings: [{ kind: 'timers-left', at: 0, timers: [{ due: 100 }] }] },
      { id: 'leaves-timer', names: [''] },
    ],
    [
      'an interval left behind',
      { findings: [{ kind: 'timers-left', at: 0, timers: [{ due: 100, every: 100 }] }] },
      { id: 'leaves-timer', variant: 'interval', names: [''] },
    ],
    [
      'an interval left behind, set on the only line that sets one',
      {
        findings: [{ kind: 'timers-left', at: 0, timers: [{ due: 100, every: 100 }] }],
        facts: { calls: [{ line: 6, name: 'setInterval', inside: 'sleep' }] },
      },
      { id: 'leaves-timer', variant: 'interval', line: 6, names: [''] },
    ],
    [
      'a timer left behind, set on one of two lines',
      {
        findings: [{ kind: 'timers-left', at: 0, timers: [{ due: 100 }] }],
        facts: { calls: [5, 6].map((line) => ({ line, name: 'setTimeout', inside: 'sleep' })) },
      },
      { id: 'leaves-timer', names: [''] },
    ],
    [
      'the loser of a race',
      {
        findings: [{ kind: 'timers-left', at: 0, timers: [{ due: 100 }] }],
        facts: { shapes: [{ line: 4, shape: 'promise-race', inside: 'sleep' }] },
      },
      { id: 'leaves-timer', variant: 'race', line: 4, names: [''] },
    ],
  ])('%s', (_, parts, diagnosis) => {
    expect(diagnosed(parts)).toEqual(diagnosis);
  });
});

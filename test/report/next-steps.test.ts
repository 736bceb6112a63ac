import { describe, expect, it } from 'vitest';
import { nextStep } from '../../graders/report/next-steps.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import { everyFinding } from './every-finding.ts';

const error = (message: string) => ({ kind: 'error', name: 'TypeError', message }) as const;

describe('nextStep', () => {
  it.each<readonly [Finding, string | undefined]>([
    [{ kind: 'settles-at', expected: 100, actual: 0 }, 'Ask yourself which line should take that time.'],
    [{ kind: 'settles-at', expected: 100, actual: 200 }, 'Add up how long each line takes: which one takes too long?'],
    [{ kind: 'ends-at', name: 'a', expected: 100, actual: null }, 'Ask yourself which line should take that time.'],
    [
      { kind: 'starts-at', name: 'a', expected: 0, actual: 100 },
      'Ask yourself what your code waits for before it calls a.',
    ],
    [{ kind: 'starts-at', name: 'a', expected: 100, actual: 0 }, 'Ask yourself at which moment your code calls a.'],
    [
      { kind: 'called', name: 'a', expected: 1, actual: 0 },
      'Ask yourself which line calls a, and whether it is reached.',
    ],
    [
      { kind: 'called', name: 'a', expected: 2, actual: 1 },
      'Ask yourself what happens where a should be called again.',
    ],
    [
      { kind: 'called', name: 'a', expected: 1, actual: 2 },
      'Ask yourself which lines call a, and how often each runs.',
    ],
    [
      { kind: 'arguments', name: 'a', expected: [1], actual: [2] },
      'Ask yourself what stands between the brackets of the call.',
    ],
    [{ kind: 'log', index: 0, expected: 'a', actual: 'b' }, 'Compare the two lines from the mark on, sign by sign.'],
    [
      { kind: 'log', index: 0, expected: 'a', actual: null },
      'Ask yourself which line should log that, and whether it is reached.',
    ],
    [
      { kind: 'log', index: 0, expected: null, actual: 'b' },
      'Ask yourself which line logs that, and who asked for it.',
    ],
    [
      { kind: 'log-time', index: 0, text: 'a', expected: 0, actual: 1 },
      'Ask yourself which lines run before this one is logged.',
    ],
    [
      { kind: 'rejects', error: error("Cannot read properties of undefined (reading 'then')"), at: 0, line: 5 },
      'Ask yourself what is undefined on line 5 in this case, and why.',
    ],
    [{ kind: 'rejects', error: error('no'), at: 0, line: 5 }, 'Ask yourself why line 5 is reached in this case.'],
    [{ kind: 'rejects', error: 'no', at: 0 }, 'Ask yourself which line this error comes from.'],
    [{ kind: 'still-running', at: 0, names: ['a', 'b'] }, 'Ask yourself which line waits for a and b.'],
    [
      { kind: 'blocks-for', index: 0, expected: 100, actual: null },
      'Ask yourself which line should hold the program up.',
    ],
    [
      { kind: 'blocks-for', index: 0, expected: 100, actual: 3 },
      'Ask yourself where the number comes from that says how long.',
    ],
    [{ kind: 'value', expected: 1, actual: 2 }, 'Follow just this case through your code: which line decides?'],
    [
      { kind: 'order', first: 'a', second: 'b', firstAt: 0, secondAt: 0 },
      'Ask yourself which line causes each of the two.',
    ],
    [{ kind: 'missing-event', name: 'a' }, 'Ask yourself which line should cause that, and whether it is reached.'],
    [{ kind: 'timers-left', at: 0, timers: [] }, 'Ask yourself who still needs the timer, and who clears it.'],
    [{ kind: 'blocks', from: 0, to: 100 }, 'Ask yourself who could wake your code when the time is over.'],
    [{ kind: 'ends-how', name: 'a', expected: 'rejected' }, 'Ask yourself where the failure ends up.'],
    [{ kind: 'error', expected: 1, actual: 2 }, 'Ask yourself where the error that came out was made.'],
    [{ kind: 'unhandled', error: 1, at: 0 }, 'Ask yourself who waits for each promise at every moment.'],
    [{ kind: 'crashed', error: 'x' }, undefined],
    [{ kind: 'frozen', error: 1 }, undefined],
  ])('asks about %j', (finding, question) => {
    expect(nextStep(finding, { hasPicture: true })).toBe(question);
  });

  it('sends to the picture only where there is one', () => {
    const finding: Finding = { kind: 'at-once', most: 1, actual: 2, at: 0, names: ['a', 'b'] };

    expect(nextStep(finding, { hasPicture: true })).toBe(
      'Find in the picture who begins too early, and ask yourself what should hold it back.',
    );
    expect(nextStep(finding, { hasPicture: false })).toBe('Ask yourself what should hold the last one back.');
  });

  it('fits in a line or two, whatever it asks about', () => {
    for (const { finding } of everyFinding)
      expect(nextStep(finding, { hasPicture: true })?.length ?? 0).toBeLessThanOrEqual(90);
  });
});

import { describe, expect, it } from 'vitest';
import { diagnose } from '../../graders/diagnosis/diagnose.ts';
import type { Plain } from '../../graders/trace/plain.ts';
import { cluesOf } from './clues.ts';
import type { CluesParts } from './clues.ts';

const late = { kind: 'settles-at', expected: 200, actual: 300 } as const;
const diagnosed = (parts: CluesParts) => diagnose(cluesOf(parts));

describe('results', () => {
  const fine = ['0 call together', '0 job first in together', '100 first ends', '100 together ends', '100 settles'];
  const value = (actual: Plain, expected: Plain = ['first', 'second']): CluesParts => ({
    findings: [{ kind: 'value', expected, actual }],
    trace: fine,
  });

  it.each<readonly [string, CluesParts, object | undefined]>([
    ['in another order', value(['second', 'first']), { id: 'wrong-order', variant: 'results', names: ['together'] }],
    [
      'a promise among them',
      value(['first', { kind: 'promise' }]),
      { id: 'lost-value', variant: 'promise', names: ['together'] },
    ],
    ['nothing came out', value({ kind: 'undefined' }), { id: 'lost-value', variant: 'missing', names: ['together'] }],
    ['changed on its way', value(['first']), { id: 'lost-value', names: ['together'] }],
    [
      "another job's value",
      {
        ...value('exit', 'body'),
        trace: fine.slice(0, 2),
        more: [{ at: 100, type: 'ended', span: 2, failed: false, result: 'exit' }, ...settled(100)],
      },
      { id: 'lost-value', variant: 'other', names: ['together', 'first'] },
    ],
    ['no job has run', { ...value(1), trace: ['0 call together', '0 together ends', '0 settles'] }, undefined],
    [
      'no promise came back',
      { findings: [{ kind: 'observed', name: 'what sleep gives back', expected: 'a promise', actual: 'no promise' }] },
      { id: 'not-a-promise', names: [''] },
    ],
    [
      'what should be a promise is none',
      { findings: [{ kind: 'observed', name: 'isPromise', expected: true, actual: false }] },
      { id: 'not-a-promise', names: [''] },
    ],
    [
      'a lost value beside a broken order',
      {
        ...value({ kind: 'undefined' }),
        findings: [
          { kind: 'value', expected: 'first', actual: { kind: 'undefined' } },
          { kind: 'arguments', name: 'first', expected: [1], actual: [2] },
        ],
      },
      undefined,
    ],
    [
      'a lost value that was observed as well',
      {
        ...value('x'),
        findings: [
          { kind: 'value', expected: 'first', actual: 'x' },
          { kind: 'observed', name: 'it', expected: 'first', actual: 'x' },
        ],
      },
      { id: 'lost-value', names: ['together'] },
    ],
    [
      'something that is awaited and is no promise',
      {
        findings: [{ kind: 'ends-at', name: 'sleep', expected: 100, actual: 0 }],
        trace: ['0 call sleep', '0 sleep ends', '100 settles'],
      },
      { id: 'not-a-promise', names: ['sleep'] },
    ],
    [
      'lines in another order',
      {
        findings: [{ kind: 'log', index: 0, expected: 'A', actual: 'B', at: 0 }],
        log: ['B', 'A '],
        intendedLog: ['A', 'B'],
      },
      { id: 'wrong-order', variant: 'log', names: [''] },
    ],
    ['a line that is missing', { findings: [{ kind: 'log', index: 0, expected: 'A', actual: null }] }, undefined],
    ['a line too many', { findings: [{ kind: 'log', index: 0, expected: null, actual: 'A', at: 0 }] }, undefined],
    [
      'another text at another time',
      {
        findings: [{ kind: 'log', index: 0, expected: 'A', actual: 'B', at: 0 }, late],
        log: ['B'],
        intendedLog: ['A'],
      },
      undefined,
    ],
    [
      'an intended log that repeats',
      {
        findings: [{ kind: 'log-time', index: 1, text: 'A', expected: 0, actual: 100 }],
        log: ['A', 'A'],
        intendedLog: ['A', 'A'],
      },
      undefined,
    ],
  ])('%s', (_, parts, diagnosis) => {
    expect(diagnosed(parts)).toEqual(diagnosis);
  });

  it.each([
    ['A: done', 'A done', 'punctuation'],
    ['A done', 'a Done', 'capitals'],
    ['A done', 'A  done', 'blanks'],
    ['A 2 done', 'A 3 done', 'numbers'],
    ['A done', 'B done', undefined],
  ])('tells %j from %j', (expected, actual, variant) => {
    const finding = { kind: 'log', index: 0, expected, actual, at: 0, timesAreRight: true } as const;

    expect(diagnosed({ findings: [finding], log: [actual], intendedLog: [expected] })).toEqual({
      id: 'wrong-text',
      ...(variant === undefined ? {} : { variant }),
      names: [''],
    });
  });
});

describe('wrong text', () => {
  const finding = { kind: 'log', index: 0, expected: 'A 1: done', actual: 'A 2: done', at: 0 } as const;
  const parts = { log: ['A 2: done'], intendedLog: ['A 1: done'] };
  const right = { ...finding, timesAreRight: true } as const;

  it('is not claimed where times or the number of lines are wrong as well', () => {
    expect(diagnosed({ ...parts, findings: [finding] })).toBeUndefined();
  });

  it.each(['log(`A 1: done`);\nlog(`A 2: done`);', "log('A 1: done');", 'log(`A 1: ${how}`);'])(
    'is not claimed where the source has the right text, and another was logged: %s',
    (source) => {
      expect(diagnosed({ ...parts, findings: [right], source })).toBeUndefined();
    },
  );

  it.each(['// `A 1: done`', '/** Logs "A 1: done". */', "log('A 2: done');", 'log(`${a}: done`);'])(
    'is told in spite of a source such as %s',
    (source) => {
      expect(diagnosed({ ...parts, findings: [right], source })?.id).toBe('wrong-text');
    },
  );

  it('is told of lines that may mix only where the difference is small', () => {
    const mixed = (actual: string) => diagnosed({ findings: [{ ...finding, actual }], log: [actual] });

    expect(mixed('A 1 done')).toMatchObject({ id: 'wrong-text', variant: 'punctuation' });
    expect(mixed('A 2: done')).toBeUndefined();
    expect(mixed('B')).toBeUndefined();
  });
});

function settled(at: number) {
  return [{ at, type: 'settled', how: 'fulfilled', value: null, timers: [], open: [] } as const];
}

import { describe, expect, it } from 'vitest';
import { diagnose } from '../../graders/diagnosis/diagnose.ts';
import type { Plain } from '../../graders/trace/plain.ts';
import { cluesOf, lane } from './clues.ts';
import type { CluesParts } from './clues.ts';

const late = { kind: 'settles-at', expected: 200, actual: 300 } as const;
const early = { kind: 'settles-at', expected: 200, actual: 0 } as const;
const error = (message: string): Plain => ({ kind: 'error', name: 'Error', message });
const diagnosed = (parts: CluesParts) => diagnose(cluesOf(parts));

describe('one after another', () => {
  const both = [lane('first', 0, 100), lane('second', 0, 200)];
  const inARow = [
    '0 call together',
    '0 coroutine together in together',
    '0 job first in @together line 9',
    '0 @together waits 9',
    '100 first ends',
    '100 @together resumes',
    '100 job second in @together line 10',
    '100 @together waits 10',
    '300 second ends',
    '300 @together ends',
    '300 together ends',
    '300 settles',
  ];
  const parts = { findings: [late], trace: inARow, intended: both };
  const names = ['together', 'second', 'first'];

  it('is told from the trace alone', () => {
    expect(diagnosed(parts)).toEqual({ id: 'one-after-another', names });
  });

  it.each(['plain', 'in-all', 'in-loop', 'for-await', 'in-reduce'] as const)(
    'is told apart by the source: %s',
    (how) => {
      const facts = { awaits: [{ line: 9, how, inside: 'together' }] };

      expect(diagnosed({ ...parts, facts })).toEqual({
        id: 'one-after-another',
        variant: how,
        line: 9,
        otherLine: 10,
        names,
      });
    },
  );

  it('knows two awaits on one line', () => {
    const trace = inARow.map((line) => line.replace('line 10', 'line 9'));
    const facts = { awaits: [{ line: 9, how: 'plain' as const, inside: 'together' }] };

    expect(diagnosed({ ...parts, trace, facts })).toEqual({
      id: 'one-after-another',
      variant: 'one-line',
      line: 9,
      otherLine: 9,
      names,
    });
  });

  it('takes the line of the await where that of the call is not known', () => {
    const trace = inARow.map((line) => line.replace(' line 10', ''));
    const facts = { awaits: [{ line: 9, how: 'in-loop' as const, inside: 'together' }] };

    expect(diagnosed({ ...parts, trace, facts })).toMatchObject({ variant: 'in-loop', line: 9, otherLine: 9 });
  });

  it('is told where a job was called by something that left no trace', () => {
    const trace = inARow.map((line) => line.replace('second in @together', 'second in nobody'));

    expect(diagnosed({ ...parts, trace })).toEqual({ id: 'one-after-another', names });
  });

  it('leaves the cause out where awaits of two kinds stand on the line', () => {
    const facts = { awaits: (['plain', 'in-all'] as const).map((how) => ({ line: 9, how, inside: 'together' })) };

    expect(diagnosed({ ...parts, facts })).toEqual({ id: 'one-after-another', names });
  });

  it('is not claimed of what has to come one after another', () => {
    const intended = [lane('first', 0, 100), lane('second', 100, 300)];

    expect(diagnosed({ ...parts, intended })).toBeUndefined();
  });

  it('is not claimed of a case that is a millisecond late', () => {
    const findings = [{ kind: 'settles-at', expected: 750, actual: 751 } as const];
    const trace = [
      '0 call together',
      '0 job first',
      '600 first ends',
      '600 job second',
      '751 together ends',
      '751 settles',
    ];
    const intended = [lane('first', 0, 600), lane('second', 500, 750)];

    expect(diagnosed({ findings, trace, intended })).toBeUndefined();
  });

  it('compares the second call of a name with the second lane of it', () => {
    const findings = [{ kind: 'settles-at', expected: 750, actual: 900 } as const];
    const trace = [
      '0 call use',
      '0 job first in use',
      '380 job exit in use',
      '430 exit ends',
      '600 first ends',
      '600 job exit in use',
      '650 exit ends',
      '900 use ends',
      '900 settles',
    ];
    const intended = [lane('first', 0, 600), lane('exit', 380, 430), lane('exit #2', 600, 650)];

    expect(diagnosed({ findings, trace, intended })).toBeUndefined();
  });

  it('is told of the late call itself where the case settles in time', () => {
    const lateStart = { kind: 'starts-at', name: 'second', expected: 0, actual: 100 } as const;

    expect(diagnosed({ ...parts, findings: [lateStart] })).toEqual({ id: 'one-after-another', names });
    expect(diagnosed({ ...parts, findings: [{ ...lateStart, name: 'first' }] })?.id).not.toBe('one-after-another');
  });

  it('is not claimed of a student whose call is over when the next job starts', () => {
    const trace = [
      '0 call createTask',
      '0 createTask ends',
      '0 job first',
      '100 first ends',
      '100 job second line 4',
      '300 second ends',
      '300 settles',
    ];
    const findings = [{ kind: 'starts-at', name: 'second', expected: 0, actual: 100 } as const, late];

    expect(diagnosed({ findings, trace, intended: both })).toEqual({
      id: 'starts-too-late',
      variant: 'line',
      line: 4,
      names: ['second'],
    });
  });
});

describe('not awaited', () => {
  const trace = [
    '0 call fun1',
    '0 coroutine fun1 in fun1',
    '0 job work in @fun1 line 7',
    '0 @fun1 ends',
    '0 fun1 ends',
    '0 settles',
    '100 work ends',
  ];
  const parts = { findings: [early], trace };

  it('is told from what was still running', () => {
    expect(diagnosed(parts)).toEqual({ id: 'not-awaited', names: ['fun1', 'work'] });
  });

  it('names the line that throws the promise away', () => {
    expect(diagnosed({ ...parts, more: [{ at: 0, type: 'dropped', line: 7 }] })).toEqual({
      id: 'not-awaited',
      variant: 'dropped',
      line: 7,
      names: ['fun1', 'work'],
    });
  });

  it.each(['async-in-foreach', 'async-in-map', 'then-without-return'] as const)('knows %s from the source', (shape) => {
    const facts = { shapes: [{ line: 7, shape, inside: 'fun1' }] };

    expect(diagnosed({ ...parts, facts })).toEqual({
      id: 'not-awaited',
      variant: shape,
      line: 7,
      names: ['fun1', 'work'],
    });
    expect(diagnosed({ ...parts, facts, more: [{ at: 0, type: 'dropped', line: 7 }] })).toMatchObject({
      variant: shape,
      line: 7,
    });
  });

  it('knows what is logged after the end', () => {
    const later = ['0 call fun1', '0 fun1 ends', '0 settles with 100', '100 fired 1'];

    expect(
      diagnosed({ findings: [early], trace: later, more: [{ at: 100, type: 'log', level: 'log', text: 'done' }] }),
    ).toEqual({
      id: 'not-awaited',
      variant: 'later',
      names: ['fun1'],
    });
  });

  describe('by the order of what happens', () => {
    const tooEarly = { kind: 'order', first: 'main ends', second: 'line 2', firstAt: 100, secondAt: 0 } as const;
    const running = ['0 call run', '0 job main in run', '100 main ends', '100 run ends', '100 settles'];

    it('is told of a line that comes too early', () => {
      const expected = { id: 'not-awaited', variant: 'logged', names: ['run', 'main', 'line 2'] };

      expect(diagnosed({ findings: [tooEarly], trace: running })).toEqual(expected);
      expect(diagnosed({ findings: [{ ...tooEarly, first: 'main fails' }], trace: running })).toEqual(expected);
    });

    it('names the line that throws the promise away', () => {
      expect(
        diagnosed({ findings: [tooEarly], trace: running, more: [{ at: 0, type: 'dropped', line: 7 }] }),
      ).toMatchObject({ id: 'not-awaited', variant: 'dropped', line: 7 });
    });

    it.each([
      ['of two functions', { ...tooEarly, second: 'other starts' }],
      ['of what is over', { ...tooEarly, secondAt: 100 }],
      ['of what did not run', { ...tooEarly, first: 'other ends' }],
      ['of two lines', { ...tooEarly, first: 'line 1' }],
    ])('is not claimed %s', (_, finding) => {
      expect(diagnosed({ findings: [finding], trace: running })?.id).not.toBe('not-awaited');
    });
  });

  it('is not claimed when nothing but a timer was open', () => {
    expect(
      diagnosed({ findings: [early], trace: ['0 call sleep', '0 sleep ends', '0 settles with 100', '100 fired 1'] }),
    ).toBeUndefined();
  });

  it('is not claimed where a right run blocks', () => {
    const intended = [lane('fun1', 0, 200, { segments: [{ from: 0, to: 200, kind: 'blocks' }] })];

    expect(diagnosed({ ...parts, intended, more: [{ at: 0, type: 'dropped', line: 7 }] })).toBeUndefined();
  });
});

describe('never settles', () => {
  const never = { kind: 'never-settles', at: 100, waiting: [{ name: 'sleep', line: 4 }] } as const;

  it.each<readonly [string, CluesParts, object]>([
    ['by the line that waits', { findings: [never] }, { variant: 'line', line: 4 }],
    [
      'by the only new Promise',
      { findings: [never], facts: { shapes: [{ line: 2, shape: 'new-promise', inside: 'sleep' }] } },
      { variant: 'new-promise', line: 2 },
    ],
    [
      'by an async executor whose error nobody sees',
      {
        findings: [never, { kind: 'unhandled', error: error('x'), at: 10 }],
        facts: { shapes: [{ line: 2, shape: 'async-executor', inside: 'sleep' }] },
      },
      { variant: 'async-executor', line: 2 },
    ],
    [
      'by the line alone when there are several',
      { findings: [never], facts: { shapes: [2, 8].map((line) => ({ line, shape: 'new-promise', inside: 'sleep' })) } },
      { variant: 'line', line: 4 },
    ],
  ])('is explained %s', (_, parts, expected) => {
    expect(diagnosed(parts)).toEqual({ id: 'never-settles', names: ['sleep'], ...expected });
  });

  it('is told without a line when none is known', () => {
    expect(diagnosed({ findings: [{ kind: 'never-settles', at: 0, waiting: [] }] })).toEqual({
      id: 'never-settles',
      names: [''],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { diagnose } from '../../graders/diagnosis/diagnose.ts';
import { cluesOf, lane } from './clues.ts';
import type { CluesParts } from './clues.ts';

const late = { kind: 'settles-at', expected: 200, actual: 300 } as const;
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

  it.each([
    ['in a helper that the next line calls', { line: 25, name: 'createTask', inside: 'main' }, 'plain'],
    ['by something else, where the next line calls nothing', { line: 30, name: 'other', inside: 'main' }, undefined],
  ] as const)('tells a job that is started %s', (_, call, variant) => {
    const trace = [
      '0 call main',
      '0 coroutine main in main',
      '0 job first line 18',
      '0 @main waits 24',
      '100 first ends',
      '100 @main resumes',
      '100 @main waits 25',
      '100 job second line 18',
      '300 second ends',
      '300 @main resumes',
      '300 @main ends',
      '300 main ends',
      '300 settles',
    ];
    const facts = { awaits: [{ line: 24, how: 'plain', inside: 'main' } as const], calls: [call] };
    const common = { id: 'one-after-another', names: ['main', 'second', 'first'] };

    expect(diagnosed({ findings: [late], trace, intended: both, facts })).toEqual(
      variant === undefined ? common : { ...common, variant, line: 24, otherLine: 25 },
    );
  });
});

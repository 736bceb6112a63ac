import { describe, expect, it } from 'vitest';
import { diagnose } from '../../graders/diagnosis/diagnose.ts';
import { cluesOf, lane } from './clues.ts';
import type { CluesParts } from './clues.ts';

const diagnosed = (parts: CluesParts) => diagnose(cluesOf(parts));

describe('calls', () => {
  it.each<readonly [string, CluesParts, object | undefined]>([
    [
      'called twice, on two lines',
      {
        findings: [{ kind: 'called', name: 'first', expected: 1, actual: 2 }],
        trace: ['0 job first line 4', '0 job first line 5'],
      },
      { id: 'called-twice', variant: 'lines', line: 4, otherLine: 5, names: ['first'] },
    ],
    [
      'called twice, on one line',
      {
        findings: [{ kind: 'called', name: 'first', expected: 1, actual: 2 }],
        trace: ['0 job first line 4', '0 job first line 4'],
      },
      { id: 'called-twice', variant: 'line', line: 4, names: ['first'] },
    ],
    [
      'called twice, nobody knows where',
      { findings: [{ kind: 'called', name: 'first', expected: 1, actual: 2 }], trace: ['0 job first', '0 job first'] },
      { id: 'called-twice', names: ['first'] },
    ],
    [
      'awaited itself, never called',
      {
        findings: [{ kind: 'called', name: 'first', expected: 1, actual: 0 }],
        source: 'async function f(first) {\n  await first;\n}',
      },
      { id: 'not-called', line: 2, names: ['first'] },
    ],
    [
      'never called, and nobody knows why',
      {
        findings: [{ kind: 'called', name: 'first', expected: 1, actual: 0 }],
        source: 'async function f(first) {\n  await first();\n}',
      },
      undefined,
    ],
    [
      'called while what comes before is running',
      {
        findings: [{ kind: 'starts-at', name: 'body', expected: 100, actual: 0 }],
        trace: ['0 job enter line 4', '0 job body line 5', '100 enter ends', '200 body ends', '200 settles'],
        intended: [lane('enter', 0, 100), lane('body', 100, 300)],
      },
      { id: 'overlaps-dependent', variant: 'line', line: 5, names: ['body', 'enter'] },
    ],
    [
      'called before the failure that forbids it',
      {
        findings: [{ kind: 'called', name: 'body', expected: 0, actual: 1 }],
        trace: ['0 job enter', '0 job body', '100 enter fails', '200 body ends', '200 settles'],
        intended: [lane('enter', 0, 100, { failed: true })],
      },
      { id: 'overlaps-dependent', names: ['body', 'enter'] },
    ],
    [
      'called while something is running that a right run does not call',
      {
        findings: [{ kind: 'starts-at', name: 'body', expected: 100, actual: 0 }],
        trace: ['0 job other', '0 job body line 5', '100 other ends', '200 body ends', '200 settles'],
        intended: [lane('body', 100, 300)],
      },
      { id: 'starts-too-early', variant: 'line', line: 5, names: ['body'] },
    ],
    [
      'called at once instead of later',
      {
        findings: [{ kind: 'order', first: 'made', second: 'work starts', firstAt: 0, secondAt: 0 }],
        trace: ['0 job work line 3', '100 work ends', '100 settles'],
      },
      { id: 'starts-too-early', variant: 'line', line: 3, names: ['work'] },
    ],
    [
      'called too early, nobody knows where',
      {
        findings: [{ kind: 'starts-at', name: 'work', expected: 100, actual: 0 }],
        trace: ['0 job work', '100 work ends'],
      },
      { id: 'starts-too-early', variant: 'trace', names: ['work'] },
    ],
    [
      'called early because a call before it is left out',
      {
        findings: [
          { kind: 'called', name: 'enter', expected: 2, actual: 1 },
          { kind: 'starts-at', name: 'second', expected: 500, actual: 400 },
        ],
        trace: ['0 job enter line 3', '100 enter ends', '400 job second line 4', '500 second ends'],
      },
      undefined,
    ],
    [
      'called too rarely, so that nobody knows which call is early or late',
      {
        findings: [
          { kind: 'called', name: 'exit', expected: 3, actual: 2 },
          { kind: 'starts-at', name: 'exit', expected: 500, actual: 400 },
          { kind: 'starts-at', name: 'exit', expected: 600, actual: 700 },
        ],
        trace: ['0 job body', '400 job exit', '450 exit ends', '700 job exit', '750 exit ends', '750 body ends'],
        intended: [lane('body', 0, 450), lane('exit', 500, 550), lane('exit #2', 600, 650)],
      },
      undefined,
    ],
    [
      'called a second time while what comes before that is running',
      {
        findings: [{ kind: 'starts-at', name: 'body', expected: 500, actual: 400 }],
        trace: [
          '0 job enter',
          '100 enter ends',
          '100 job body',
          '400 body ends',
          '400 job enter',
          '400 job body',
          '500 enter ends',
        ],
        intended: [
          lane('enter', 0, 100),
          lane('body', 100, 400),
          lane('enter #2', 400, 500),
          lane('body #2', 500, 800),
        ],
      },
      { id: 'overlaps-dependent', names: ['body', 'enter'] },
    ],
    [
      'called although it should not be',
      {
        findings: [{ kind: 'called', name: 'work', expected: 0, actual: 1 }],
        trace: ['0 job work line 3', '100 work ends'],
      },
      { id: 'starts-too-early', variant: 'unasked-line', line: 3, names: ['work'] },
    ],
    [
      'called late',
      {
        findings: [{ kind: 'starts-at', name: 'work', expected: 0, actual: 100 }],
        trace: ['100 job work line 3', '200 work ends'],
      },
      { id: 'starts-too-late', variant: 'line', line: 3, names: ['work'] },
    ],
    [
      'called after what it should come before',
      {
        findings: [{ kind: 'order', first: 'work starts', second: 'made', firstAt: 0, secondAt: 0 }],
        trace: ['0 job work', '200 work ends'],
      },
      { id: 'starts-too-late', names: ['work'] },
    ],
    [
      'called in another order',
      {
        findings: [{ kind: 'order', first: 'a starts', second: 'b starts', firstAt: 0, secondAt: 0 }],
        trace: ['0 job b', '0 job a'],
      },
      { id: 'wrong-order', names: ['a', 'b'] },
    ],
  ])('%s', (_, parts, diagnosis) => {
    expect(diagnosed(parts)).toEqual(diagnosis);
  });
});

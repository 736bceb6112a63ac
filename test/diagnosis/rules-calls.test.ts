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
      'called again because the first call failed',
      {
        findings: [{ kind: 'called', name: 'exit', expected: 1, actual: 2 }],
        trace: ['0 job exit line 12', '50 exit fails', '50 job exit line 15'],
      },
      { id: 'called-twice', variant: 'after-failure', line: 12, otherLine: 15, names: ['exit'] },
    ],
    [
      'called by hand where await using calls it as well',
      {
        findings: [{ kind: 'called', name: 'close', expected: 1, actual: 2 }],
        trace: ['0 job close line 2', '50 close ends', '50 job close line 1'],
        source: '  await using a = await open();\n  await a[Symbol.asyncDispose]();',
      },
      { id: 'called-twice', variant: 'using', line: 2, otherLine: 1, names: ['close'] },
    ],
    [
      "never called, because the file's own ran instead",
      {
        findings: [{ kind: 'called', name: 'fun1', expected: 1, actual: 0 }],
        trace: ['0 call main', '0 coroutine fun1 in main line 5', '100 fun1 ends'],
      },
      { id: 'not-called', variant: 'own', line: 5, names: ['fun1'] },
    ],
    ...(
      [
        ['as one list', ['a', 2], [['a', 2]], 'list'],
        ['with nothing', [4], [], 'none'],
        ['with the first ones only', ['a', 2], ['a'], 'fewer'],
        ['with more', [4], [4, false], 'extra'],
        ['with others', [4], [5], undefined],
      ] as const
    ).map(([how, expected, args, variant]): readonly [string, CluesParts, object | undefined] => [
      `called ${how}`,
      {
        findings: [{ kind: 'arguments', name: 'work', expected, actual: args }],
        trace: ['0 call f'],
        more: [{ at: 0, type: 'started', span: 90, of: 'job', name: 'work', line: 9, args }],
      },
      variant === undefined ? undefined : { id: 'wrong-arguments', variant, line: 9, names: ['work'] },
    ]),
    [
      'called with more, by a helper that was handed too much',
      {
        findings: [{ kind: 'arguments', name: 'work', expected: [4], actual: [4, false] }],
        trace: ['0 call main'],
        more: [{ at: 0, type: 'started', span: 90, of: 'job', name: 'work', line: 9, args: [4, false] }],
        facts: {
          shapes: [{ line: 8, shape: 'function', inside: 'createTask' }],
          calls: [20, 21].map((line) => ({ line, name: 'createTask', inside: 'main' })),
        },
      },
      { id: 'wrong-arguments', variant: 'extra', line: 20, otherLine: 21, names: ['work'] },
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
      { id: 'wrong-order', variant: 'starts', names: ['a', 'b'] },
    ],
  ])('%s', (_, parts, diagnosis) => {
    expect(diagnosed(parts)).toEqual(diagnosis);
  });
});

import { describe, expect, it } from 'vitest';
import { diagnose } from '../../graders/diagnosis/diagnose.ts';
import type { Plain } from '../../graders/trace/plain.ts';
import { cluesOf, lane } from './clues.ts';
import type { CluesParts } from './clues.ts';

const error = (message: string): Plain => ({ kind: 'error', name: 'Error', message });
const diagnosed = (parts: CluesParts) => diagnose(cluesOf(parts));

describe('errors', () => {
  const failing = ['0 call run', '0 job main in run', '100 main fails', '100 run ends', '100 settles'];
  const failure = { at: 100, type: 'ended', span: 2, failed: true, result: error('main failed') } as const;

  it.each<readonly [string, CluesParts, object | undefined]>([
    [
      'fulfilled although the job failed',
      {
        findings: [{ kind: 'fulfils', value: { kind: 'undefined' }, expected: error('main failed'), at: 100 }],
        trace: failing,
      },
      { id: 'swallowed-error', names: ['run', 'main'] },
    ],
    [
      'fulfilled although the job failed, with one catch in the file',
      {
        findings: [{ kind: 'fulfils', value: { kind: 'undefined' }, expected: error('main failed'), at: 100 }],
        trace: failing,
        facts: { shapes: [{ line: 13, shape: 'catch', inside: 'run' }] },
      },
      { id: 'swallowed-error', variant: 'catch', line: 13, names: ['run', 'main'] },
    ],
    [
      'fulfilled although the job failed, which a catch need not have done',
      {
        findings: [{ kind: 'fulfils', value: { kind: 'undefined' }, expected: error('main failed'), at: 100 }],
        trace: failing,
        facts: {
          shapes: [{ line: 13, shape: 'catch', inside: 'run' }],
          calls: [{ line: 9, name: 'Promise.allSettled', inside: 'run' }],
        },
      },
      { id: 'swallowed-error', names: ['run', 'main'] },
    ],
    [
      'fulfilled by what a function gave back that is over',
      {
        findings: [{ kind: 'fulfils', value: { kind: 'undefined' }, expected: error('work failed'), at: 100 }],
        trace: ['0 call prepare', '0 prepare ends', '0 job work', '100 work fails', '100 settles'],
      },
      { id: 'swallowed-error', names: ['what came of prepare', 'work'] },
    ],
    [
      'fulfilled, and nothing had failed',
      {
        findings: [{ kind: 'fulfils', value: 1, expected: error('x'), at: 100 }],
        trace: ['0 call run', '100 run ends', '100 settles'],
      },
      undefined,
    ],
    [
      'fulfilled among several outcomes',
      {
        findings: [
          {
            kind: 'value',
            expected: [{ kind: 'object', entries: [['rejects', error('main failed')]] }],
            actual: [{ kind: 'object', entries: [['fulfils', { kind: 'undefined' }]] }],
          },
        ],
        trace: failing,
      },
      { id: 'swallowed-error', names: ['run', 'main'] },
    ],
    [
      'went on after a failure',
      {
        findings: [{ kind: 'called', name: 'body', expected: 0, actual: 1 }],
        trace: [
          '0 call use',
          '0 job enter in use',
          '100 enter fails',
          '100 job body in use',
          '200 body ends',
          '200 use ends',
          '200 settles',
        ],
        intended: [lane('enter', 0, 100, { failed: true })],
      },
      { id: 'swallowed-error', variant: 'carried-on', names: ['use', 'enter', 'body'] },
    ],
    [
      'fulfilled beside an outcome that is right',
      {
        findings: [
          {
            kind: 'value',
            expected: ['a', 'b'].map((name) => ({ kind: 'object', entries: [['rejects', error(name)]] })),
            actual: [
              { kind: 'object', entries: [['rejects', error('a')]] },
              { kind: 'object', entries: [['fulfils', 1]] },
            ],
          },
        ],
        trace: failing,
      },
      { id: 'swallowed-error', names: ['run', 'main'] },
    ],
    [
      'fulfilled with objects that are no outcomes',
      {
        findings: [
          {
            kind: 'value',
            expected: [{ kind: 'object', entries: [['name', 'a']] }],
            actual: [{ kind: 'object', entries: [] }],
          },
        ],
        trace: failing,
      },
      { id: 'lost-value', names: ['run'] },
    ],
    [
      'failed with an error of its own',
      { findings: [{ kind: 'error', expected: error('main failed'), actual: error('it went wrong') }], trace: failing },
      { id: 'wrong-error', names: ['run'] },
    ],
    [
      'failed with the error of another job',
      {
        findings: [{ kind: 'error', expected: error('x'), actual: error('main failed') }],
        trace: failing.slice(0, 2),
        more: [failure],
      },
      { id: 'wrong-error', variant: 'other', names: ['run', 'main'] },
    ],
    [
      "failed by a slip in the student's code",
      {
        findings: [
          {
            kind: 'error',
            expected: error('x'),
            actual: { kind: 'error', name: 'TypeError', message: 'y is not a function' },
          },
        ],
        trace: failing,
      },
      undefined,
    ],
    [
      'unhandled',
      { findings: [{ kind: 'unhandled', error: error('x'), at: 50 }], trace: failing },
      { id: 'unhandled-rejection', names: ['run'] },
    ],
    [
      "unhandled, the job's own failure",
      {
        findings: [{ kind: 'unhandled', error: error('main failed'), at: 100 }],
        trace: failing.slice(0, 2),
        more: [failure],
      },
      { id: 'unhandled-rejection', variant: 'job', names: ['run', 'main'] },
    ],
    [
      'unhandled, thrown away on a line',
      {
        findings: [{ kind: 'unhandled', error: error('x'), at: 50 }],
        trace: failing,
        more: [{ at: 0, type: 'dropped', line: 7 }],
      },
      { id: 'unhandled-rejection', variant: 'dropped', line: 7, names: ['run'] },
    ],
    [
      'unhandled, and what catch gives back is thrown away for a reason',
      {
        findings: [{ kind: 'unhandled', error: error('x'), at: 50 }],
        trace: failing,
        more: [{ at: 0, type: 'dropped', line: 7 }],
        facts: { calls: [{ line: 7, name: 'task.catch', inside: 'run' }] },
      },
      { id: 'unhandled-rejection', names: ['run'] },
    ],
    [
      'unhandled while for await waits for another',
      {
        findings: [{ kind: 'unhandled', error: error('x'), at: 50 }],
        trace: failing,
        facts: { awaits: [{ line: 8, how: 'for-await', inside: 'run' }] },
      },
      { id: 'unhandled-rejection', variant: 'for-await', line: 8, names: ['run'] },
    ],
    ...(
      [
        ['another error', error('main failed: main failed'), true],
        ['its message', 'main failed', true],
        ['nothing', { kind: 'undefined' }, false],
        ['true', true, false],
        ["the language's own error", { kind: 'error', name: 'TypeError', message: 'y is not a function' }, false],
      ] as const
    ).map(
      ([what, actual, isTold]) =>
        [
          `handed on as ${what}`,
          {
            findings: [{ kind: 'observed', name: 'what exit is told', expected: error('main failed'), actual }],
            trace: failing.slice(0, 2),
            more: [failure],
          },
          isTold ? { id: 'wrong-error', variant: 'handed-on', names: ['run', 'main'] } : undefined,
        ] as const,
    ),
  ])('%s', (_, parts, diagnosis) => {
    expect(diagnosed(parts)).toEqual(diagnosis);
  });
});

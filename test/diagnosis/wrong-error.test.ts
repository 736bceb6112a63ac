import { describe, expect, it } from 'vitest';
import { diagnose } from '../../graders/diagnosis/diagnose.ts';
import type { Plain } from '../../graders/trace/plain.ts';
import { cluesOf } from './clues.ts';
import type { CluesParts } from './clues.ts';

const error = (message: string): Plain => ({ kind: 'error', name: 'Error', message });
const diagnosed = (parts: CluesParts) => diagnose(cluesOf(parts));

describe('another error', () => {
  const failing = ['0 call run', '0 job main in run', '100 main fails', '100 run ends', '100 settles'];
  const failure = { at: 100, type: 'ended', span: 2, failed: true, result: error('main failed') } as const;

  it.each<readonly [string, CluesParts, object | undefined]>([
    [
      'another error, made on one line',
      {
        findings: [{ kind: 'error', expected: error('main failed'), actual: error('no') }],
        trace: failing,
        source: "\nthrow new Error('no'); // new Error()",
      },
      { id: 'wrong-error', line: 2, names: ['run'] },
    ],
    [
      "another job's error than the one that should come out",
      {
        findings: [{ kind: 'error', expected: error('exit failed'), actual: error('main failed') }],
        trace: ['0 call run', '0 job main in run', '100 job exit in run', '150 run fails', '150 settles'],
        more: [failure, { at: 150, type: 'ended', span: 3, failed: true, result: error('exit failed') }],
      },
      { id: 'wrong-error', variant: 'both', names: ['run', 'main', 'exit'] },
    ],
    [
      'a slip after the failure',
      {
        findings: [
          { kind: 'error', expected: error('main failed'), actual: { kind: 'error', name: 'TypeError', message: 'x' } },
        ],
        trace: ['0 call run', '0 job main in run', '100 run fails', '100 settles'],
        more: [failure],
      },
      { id: 'wrong-error', variant: 'slip', names: ['run', 'main'] },
    ],
    ...[true, false].map((isCaught): readonly [string, CluesParts, object | undefined] => [
      `an error that is not told, ${isCaught ? 'with' : 'without'} a catch`,
      {
        findings: [
          {
            kind: 'observed',
            name: 'what exit is told',
            expected: error('main failed'),
            actual: { kind: 'undefined' },
          },
        ],
        trace: ['0 call run', '0 job main in run', '100 run fails', '100 settles'],
        more: [failure],
        facts: { shapes: [{ line: 7, shape: isCaught ? 'catch' : 'function', inside: 'run' }] },
      },
      isCaught ? undefined : { id: 'wrong-error', variant: 'not-told', names: ['run', 'main'] },
    ]),
  ])('%s', (_, parts, diagnosis) => {
    expect(diagnosed(parts)).toEqual(diagnosis);
  });
});

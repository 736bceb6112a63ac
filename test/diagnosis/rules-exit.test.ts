import { describe, expect, it } from 'vitest';
import { diagnose } from '../../graders/diagnosis/diagnose.ts';
import type { Plain } from '../../graders/trace/plain.ts';
import { cluesOf, lane } from './clues.ts';
import type { CluesParts } from './clues.ts';

const early = { kind: 'settles-at', expected: 200, actual: 0 } as const;
const error = (message: string): Plain => ({ kind: 'error', name: 'Error', message });
const diagnosed = (parts: CluesParts) => diagnose(cluesOf(parts));

describe('what has to run at the end', () => {
  const failing = ['0 call run', '0 job main in run', '100 main fails', '100 run ends', '100 settles'];

  it.each<readonly [string, CluesParts, object | undefined]>([
    [
      'clean-up that a failure skips',
      {
        findings: [{ kind: 'called', name: 'exit', expected: 1, actual: 0 }],
        trace: ['0 call use', '0 job body in use', '100 body fails', '100 use fails', '100 settles'],
        intended: [lane('body', 0, 100, { failed: true }), lane('exit', 100, 200)],
      },
      { id: 'exit-skipped', variant: 'failed', names: ['exit', 'body'] },
    ],
    [
      'clean-up that is never called',
      {
        findings: [{ kind: 'called', name: 'exit', expected: 1, actual: 0 }],
        trace: ['0 call use', '0 use ends', '0 settles'],
      },
      { id: 'exit-skipped', names: ['exit'] },
    ],
    [
      'clean-up that nothing waits for',
      {
        findings: [{ ...early, actual: 100 }],
        trace: ['0 call use', '100 job exit in use line 9', '100 use ends', '100 settles', '200 exit ends'],
      },
      { id: 'exit-skipped', variant: 'not-awaited', line: 9, names: ['exit'] },
    ],
    [
      'one clean-up of two that a failure skips',
      {
        findings: [{ kind: 'called', name: 'exit', expected: 2, actual: 1 }],
        trace: ['0 job body', '100 body fails', '100 job next', '200 next ends', '200 job exit', '300 exit ends'],
        intended: [lane('body', 0, 100), lane('exit', 100, 200), lane('next', 200, 300), lane('exit #2', 300, 400)],
      },
      { id: 'exit-skipped', variant: 'failed', names: ['exit', 'body'] },
    ],
    [
      'one clean-up of two, and no failure that would skip it',
      {
        findings: [{ kind: 'called', name: 'exit', expected: 2, actual: 1 }],
        trace: ['0 job body', '100 body fails', '100 job exit', '200 exit ends'],
        intended: [lane('body', 0, 100), lane('exit', 100, 200), lane('exit #2', 300, 400)],
      },
      undefined,
    ],
    [
      'a line that a failure skips',
      {
        findings: [
          { kind: 'missing-event', name: 'line 2' },
          { kind: 'log', index: 1, expected: 'B', actual: null },
        ],
        trace: failing,
      },
      { id: 'exit-skipped', variant: 'failed-log', names: ['line 2', 'main'] },
    ],
    [
      'a line that is missing without a failure',
      {
        findings: [{ kind: 'missing-event', name: 'line 2' }],
        trace: ['0 call run', '0 job main in run', '100 main ends', '100 run ends', '100 settles'],
      },
      undefined,
    ],
    [
      'a line that is missing after a failure that nobody handles',
      {
        findings: [
          { kind: 'missing-event', name: 'line 2' },
          { kind: 'unhandled', error: error('x'), at: 100 },
        ],
        trace: failing,
      },
      { id: 'unhandled-rejection', names: ['run'] },
    ],
  ])('%s', (_, parts, diagnosis) => {
    expect(diagnosed(parts)).toEqual(diagnosis);
  });
});

import { describe, expect, it } from 'vitest';
import { diagnose } from '../../graders/diagnosis/diagnose.ts';
import type { Plain } from '../../graders/trace/plain.ts';
import { cluesOf } from './clues.ts';
import type { CluesParts } from './clues.ts';

const diagnosed = (parts: CluesParts) => diagnose(cluesOf(parts));
const nothing = { kind: 'undefined' } as const;
const job = (result: Plain, failed: boolean): CluesParts['more'] => [
  { at: 0, type: 'started', span: 90, of: 'job', name: 'work' },
  { at: 100, type: 'ended', span: 90, failed, result },
];
const tested = (calls: string, line: number, inside = 'f') => ({
  shapes: [{ line, shape: 'truth-test', inside, calls } as const],
});
const fulfils = { kind: 'fulfils', value: nothing, expected: nothing, at: 100 } as const;

describe('a value that counts as false', () => {
  it.each<readonly [string, CluesParts, object | undefined]>([
    [
      'an error that is looked at before it is thrown',
      {
        findings: [fulfils],
        trace: ['0 call f'],
        more: job(nothing, true),
        facts: tested('failure', 2),
        source: '\n  if (failure)\n    throw failure;',
      },
      { id: 'false-is-nothing', variant: 'error', line: 2, names: ['failure', 'undefined'] },
    ],
    [
      'an error, and a test that decides about something else',
      {
        findings: [fulfils],
        trace: ['0 call f'],
        more: job(nothing, true),
        facts: tested('main', 1),
        source: "if (!main) throw new TypeError('main');",
      },
      { id: 'swallowed-error', names: ['f', 'work'] },
    ],
    [
      'an error that counts as true',
      {
        findings: [fulfils],
        trace: ['0 call f'],
        more: job('no', true),
        facts: tested('failure', 1),
        source: 'if (failure) throw failure;',
      },
      { id: 'swallowed-error', names: ['f', 'work'] },
    ],
    [
      'results that are left out of a list',
      {
        findings: [{ kind: 'value', expected: ['a', 0], actual: ['a'] }],
        trace: ['0 call f'],
        more: job(0, false),
        facts: tested('Boolean', 4),
      },
      { id: 'false-is-nothing', variant: 'left-out', line: 4, names: ['Boolean', '0'] },
    ],
    [
      'a result that is taken for one that is not there yet',
      {
        findings: [{ kind: 'never-settles', at: 100, waiting: [] }],
        trace: ['0 call f'],
        more: job(nothing, false),
        facts: tested('value', 3),
        source: 'let value;\n  value = result;\nif (value === undefined) wait();',
      },
      { id: 'false-is-nothing', variant: 'waits', line: 3, names: ['value', 'undefined'] },
    ],
    [
      'a test of what is never set',
      {
        findings: [{ kind: 'never-settles', at: 100, waiting: [] }],
        trace: ['0 call f'],
        more: job(nothing, false),
        facts: tested('options', 1),
        source: 'options ?? {};',
      },
      { id: 'never-settles', names: ['f'] },
    ],
  ])('%s', (_, parts, diagnosis) => {
    expect(diagnosed(parts)).toEqual(diagnosis);
  });
});

import { describe, expect, it } from 'vitest';
import { diagnose } from '../../graders/diagnosis/diagnose.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import { cluesOf } from './clues.ts';
import type { CluesParts } from './clues.ts';

const diagnosed = (parts: CluesParts) => diagnose(cluesOf(parts));
const rejects = (message: string): Finding => ({
  kind: 'rejects',
  error: { kind: 'error', name: 'TypeError', message },
  at: 0,
  line: 2,
});

describe('slips', () => {
  const executor = { shapes: [{ line: 6, shape: 'settled-in-executor', inside: 'sleep', calls: 'resolve' } as const] };
  const early = [{ kind: 'settles-at', expected: 100, actual: 0 } as const];

  it.each<readonly [string, CluesParts, object | undefined]>([
    [
      'resolve, called beside the timer',
      {
        findings: early,
        trace: ['0 call sleep', '0 set 1 100', '0 sleep ends', '0 settles with 100'],
        facts: executor,
      },
      { id: 'settles-at-once', line: 6, names: ['sleep', 'resolve'] },
    ],
    [
      'resolve, called beside a timer in another function than the one that is early',
      { findings: early, trace: ['0 call fun1', '0 set 1 100', '0 fun1 ends', '0 settles with 100'], facts: executor },
      undefined,
    ],
    [
      'resolve, called without a timer',
      { findings: early, trace: ['0 call sleep', '0 sleep ends', '0 settles'], facts: executor },
      undefined,
    ],
    [
      'await using on a promise',
      {
        findings: [rejects('Object not disposable')],
        trace: ['0 call useBoth'],
        source: '\n  await using outer = openOuter();',
      },
      { id: 'uses-promise', line: 2, names: ['useBoth'] },
    ],
    [
      'await using on something else',
      {
        findings: [rejects('Object not disposable')],
        trace: ['0 call useBoth'],
        source: '\n  await using outer = await openOuter();',
      },
      undefined,
    ],
    [
      'another error on that line',
      {
        findings: [rejects('openOuter is not a function')],
        trace: ['0 call useBoth'],
        source: '\n  await using outer = openOuter();',
      },
      undefined,
    ],
    ...[
      ['const close = outer.close;', true],
      ['const close = outer[Symbol.asyncDispose];', true],
      ['const { close } = outer;', true],
      ['const close = () => outer.close();', false],
    ].map(([source, isTaken]): readonly [string, CluesParts, object | undefined] => [
      `a method, taken by ${source}`,
      {
        findings: [rejects("Cannot read properties of undefined (reading '#close')")],
        trace: ['0 call useBoth'],
        facts: { calls: [{ line: 2, name: 'close', inside: 'useBoth' }] },
        source: `${source}\nawait close();`,
      },
      isTaken === true ? { id: 'lost-this', line: 2, names: ['useBoth', 'close'] } : undefined,
    ]),
    [
      'a value that was thrown',
      {
        findings: [{ kind: 'rejects', error: { kind: 'ref', name: 'the value of main' }, at: 100 }],
        trace: ['0 call run'],
        more: [
          { at: 0, type: 'started', span: 90, of: 'job', name: 'main' },
          { at: 100, type: 'ended', span: 90, failed: false, result: { kind: 'ref', name: 'the value of main' } },
        ],
      },
      { id: 'value-as-error', names: ['run', 'main'] },
    ],
    [
      'a value that is like what was thrown, but known by nothing',
      {
        findings: [{ kind: 'rejects', error: { kind: 'undefined' }, at: 100 }],
        trace: ['0 call run'],
        more: [
          { at: 0, type: 'started', span: 90, of: 'job', name: 'main' },
          { at: 100, type: 'ended', span: 90, failed: false, result: { kind: 'undefined' } },
        ],
      },
      undefined,
    ],
    [
      'a timer that is awaited',
      {
        findings: early,
        trace: [
          '0 call sleep',
          '0 coroutine sleep in sleep',
          '0 set 1 100',
          '0 @sleep ends',
          '0 sleep ends',
          '0 settles',
        ],
        facts: { awaits: [{ line: 4, how: 'plain', inside: 'sleep', calls: 'setTimeout' }] },
      },
      { id: 'not-a-promise', variant: 'timer', line: 4, names: ['sleep', 'setTimeout'] },
    ],
    [
      'a timer that is awaited, of the module whose timers are promises',
      {
        findings: early,
        trace: [
          '0 call sleep',
          '0 coroutine sleep in sleep',
          '0 set 1 100',
          '0 @sleep ends',
          '0 sleep ends',
          '0 settles',
        ],
        facts: { awaits: [{ line: 4, how: 'plain', inside: 'sleep', calls: 'setTimeout' }] },
        source: "import { setTimeout } from 'node:timers/promises';",
      },
      undefined,
    ],
  ])('%s', (_, parts, diagnosis) => {
    expect(diagnosed(parts)).toEqual(diagnosis);
  });
});

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { limits } from '../../graders/schema/parts.ts';
import { runSchema } from '../../graders/schema/run.ts';
import { sourceLimits } from '../../graders/submission/read.ts';
import type { TraceEvent } from '../../graders/trace/event.ts';
import { budget } from '../../graders/world/budget.ts';

const error = { kind: 'error', name: 'Error', message: 'no' } as const;
const every: Readonly<Record<TraceEvent['type'], TraceEvent>> = {
  started: {
    at: 0,
    type: 'started',
    span: 2,
    of: 'job',
    name: 'a',
    parent: 1,
    line: 3,
    job: 'jobs.0',
    args: [1, error],
  },
  ended: { at: 0, type: 'ended', span: 1, failed: true, result: error },
  waits: { at: 0, type: 'waits', span: 1, line: 1 },
  resumes: { at: 0, type: 'resumes', span: 1 },
  blocked: { at: 5, type: 'blocked', from: 0, span: 1, line: 1 },
  log: { at: 0, type: 'log', level: 'warn', text: 'a\nb' },
  mark: { at: 0, type: 'mark', name: 'made' },
  observed: { at: 0, type: 'observed', name: 'it', value: [] },
  'timer-set': { at: 0, type: 'timer-set', timer: 1, due: 100, every: 100, span: 1 },
  'timer-fired': { at: 0, type: 'timer-fired', timer: 1 },
  'timer-cleared': { at: 0, type: 'timer-cleared', timer: 1 },
  polling: { at: 0, type: 'polling' },
  dropped: { at: 0, type: 'dropped', line: 1, span: 1 },
  unhandled: { at: 0, type: 'unhandled', error, line: 1 },
  threw: { at: 0, type: 'threw', where: 'nextTick', error, line: 1 },
  settled: { at: 0, type: 'settled', how: 'fulfilled', value: 1, line: 1, timers: [{ due: 1, every: 1 }], open: [1] },
  stuck: { at: 0, type: 'stuck', open: [1] },
  drained: { at: 0, type: 'drained', cut: false },
};
const lane = { name: 'a', from: 0, to: 5, failed: true, segments: [{ from: 0, to: 5, kind: 'waits', line: 2 }] };
const picture = { lanes: [{ ...lane, resumedAt: [1], note: 'ends at 5' }], until: 5, settledAt: 5, leftOut: 1 };

function runOf(events: readonly unknown[]): unknown {
  return {
    case: { text: 'a needs 5 ms', args: ['5'] },
    trace: { events },
    happened: picture,
    intended: picture,
    log: ['x'],
    intendedLog: ['y'],
  };
}

const takes = (value: unknown): boolean => v.safeParse(runSchema, value, { abortEarly: true }).success;

describe('runSchema', () => {
  it('takes every event, unchanged', () => {
    const run = runOf(Object.values(every));

    expect(v.parse(runSchema, run)).toEqual(run);
  });

  it.each(Object.values(every).map((event) => [event.type, event] as const))(
    'refuses %s with a field more, or at no instant',
    (_, event) => {
      expect(takes(runOf([{ ...event, score: 1 }]))).toBe(false);
      expect(takes(runOf([{ ...event, at: -1 }]))).toBe(false);
      expect(takes(runOf([{ ...event, at: 1.5 }]))).toBe(false);
    },
  );

  it('takes an instant that is far off, where a program waits for far too long', () => {
    expect(takes(runOf([{ at: 1e300, type: 'polling' }]))).toBe(true);
  });

  it('takes as much as a room keeps of a case, and not without end', () => {
    const events = (count: number): unknown => runOf(Array.from({ length: count }, () => every.polling));

    expect(takes(events(2 * budget.events + 10))).toBe(true);
    expect(takes(events(200_001))).toBe(false);
    expect(limits.text).toBeGreaterThan(Math.max(budget.output, sourceLimits.bytesPerFile));
  });
});

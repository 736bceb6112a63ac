/** Runs that predictions are made of. */
import { timelineOf } from '../../graders/trace/lanes.ts';
import type { Run } from '../../graders/room/protocol.ts';
import type { TraceEvent } from '../../graders/trace/event.ts';

/** A run of these events. */
export function runOf(events: readonly TraceEvent[], text: string = ''): Run {
  const happened = timelineOf({ events });
  return { case: { text, args: [] }, trace: { events }, happened, intended: happened, log: [] };
}

const call = { at: 0, type: 'started', span: 1, of: 'call', name: 'together' } as const;
const coroutine = { at: 0, type: 'started', span: 2, of: 'coroutine', name: 'together', parent: 1, line: 9 } as const;

/** Two jobs of 100 and 200 ms, one after the other. */
export const inARow: readonly TraceEvent[] = [
  call,
  coroutine,
  { at: 0, type: 'log', level: 'log', text: 'both started' },
  { at: 0, type: 'started', span: 3, of: 'job', name: 'first', parent: 2, line: 11, job: 'first' },
  { at: 0, type: 'waits', span: 2, line: 11 },
  { at: 100, type: 'ended', span: 3, failed: false },
  { at: 100, type: 'resumes', span: 2 },
  { at: 100, type: 'started', span: 4, of: 'job', name: 'second', parent: 2, line: 12, job: 'second' },
  { at: 100, type: 'waits', span: 2, line: 12 },
  { at: 300, type: 'ended', span: 4, failed: false },
  { at: 300, type: 'resumes', span: 2 },
  { at: 300, type: 'ended', span: 2, failed: false },
  { at: 300, type: 'ended', span: 1, failed: false },
  { at: 300, type: 'settled', how: 'fulfilled', value: null, timers: [], open: [] },
];

/** Two jobs of 100 ms at once: nothing in the program says which of them ends first. */
export const atOnce: readonly TraceEvent[] = [
  call,
  { at: 0, type: 'started', span: 3, of: 'job', name: 'first', parent: 1, job: 'first' },
  { at: 0, type: 'started', span: 4, of: 'job', name: 'second', parent: 1, job: 'second' },
  { at: 100, type: 'ended', span: 3, failed: false },
  { at: 100, type: 'ended', span: 4, failed: true },
  { at: 100, type: 'ended', span: 1, failed: false },
  { at: 100, type: 'settled', how: 'fulfilled', value: null, timers: [], open: [] },
];

/** A call that waits for nothing that will come. */
export const stuck: readonly TraceEvent[] = [
  call,
  coroutine,
  { at: 0, type: 'waits', span: 2, line: 10 },
  { at: 50, type: 'log', level: 'log', text: 'tick' },
  { at: 50, type: 'stuck', open: [1, 2] },
];

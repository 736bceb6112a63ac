/** Writes down what happens during one case, and which span's code is running. */
import type { SpanKind, Trace, TraceEvent } from '../trace/event.ts';
import { budget } from './budget.ts';

type Without<Event, Key extends string> = Event extends unknown ? Omit<Event, Key> : never;
/** An event before it has its time. */
export type NewEvent = Without<TraceEvent, 'at'>;

/** What starts a span. */
export interface SpanStart {
  readonly of: SpanKind;
  readonly name: string;
  readonly line?: number;
  readonly job?: string;
  readonly args?: Extract<TraceEvent, { type: 'started' }>['args'];
}

export interface Recorder {
  readonly trace: Trace;
  /** Writes an event down and returns it as it was written. */
  readonly record: (event: NewEvent) => TraceEvent;
  /** Starts a span inside the one that is running and makes it the running one. */
  readonly start: (span: SpanStart) => number;
  readonly waits: (span: number, line: number) => void;
  readonly resumes: (span: number) => void;
  readonly end: (span: number, failed: boolean, result?: Extract<TraceEvent, { type: 'ended' }>['result']) => void;
  /** Gives the running place back to the span that started this one, which goes on. */
  readonly leave: (span: number) => void;
  readonly running: () => number | undefined;
  /** Says that no span's code is running: the loop has control. */
  readonly nothingRuns: () => void;
  readonly open: () => readonly number[];
}

export interface RecorderOptions {
  readonly now: () => number;
  /** Called before each event, to write down what is still unwritten. */
  readonly before: () => void;
  /** Called when an event is left out that a verdict may depend on. */
  readonly full: (left: NewEvent) => void;
  /** The number of the first span. */
  readonly firstSpan: number;
}

/** Events that are kept however many there are. */
const essential: ReadonlySet<string> = new Set(['ended', 'settled', 'stuck', 'drained']);

/** Events that only a picture or a diagnosis needs. */
const details: ReadonlySet<string> = new Set(['timer-set', 'timer-fired', 'timer-cleared', 'waits', 'resumes']);

/** Creates a recorder that stamps events with `now`. */
export function createRecorder({ now, before, full, firstSpan }: RecorderOptions): Recorder {
  const events: TraceEvent[] = [];
  /** Open spans, and whether their start was written down. */
  const openSpans = new Map<number, boolean>();
  const waiting = new Set<number>();
  /** For each span, the one that was running when it last got control. */
  const callers = new Map<number, number | undefined>();
  let nextSpan = firstSpan;
  let running: number | undefined;

  function record(event: NewEvent): TraceEvent {
    before();
    // The union of events is kept by adding the one field that all of them share.
    const stamped = { at: now(), ...event } as TraceEvent;
    const most = isDetail(event) ? budget.details : budget.events;
    if (events.length < most || essential.has(event.type)) events.push(stamped);
    else if (most === budget.events) full(event);
    return stamped;
  }

  function leave(span: number): void {
    running = callers.get(span);
  }

  return {
    trace: { events },
    record,
    start(span) {
      const started = nextSpan;
      nextSpan += 1;
      callers.set(started, running);
      const event = record({
        type: 'started',
        span: started,
        ...span,
        ...(running === undefined ? {} : { parent: running }),
      });
      openSpans.set(started, events.at(-1) === event);
      running = started;
      return started;
    },
    waits(span, line) {
      if (!openSpans.has(span)) return;
      record({ type: 'waits', span, line });
      waiting.add(span);
      leave(span);
    },
    resumes(span) {
      if (!waiting.delete(span)) return;
      record({ type: 'resumes', span });
      callers.set(span, undefined);
      running = span;
    },
    end(span, failed, result) {
      const isWritten = openSpans.get(span);
      if (!openSpans.delete(span)) return;
      if (isWritten === true) record({ type: 'ended', span, failed, ...(result === undefined ? {} : { result }) });
      if (running === span) leave(span);
      callers.delete(span);
    },
    leave,
    running: () => running,
    nothingRuns() {
      running = undefined;
    },
    open: () => [...openSpans.keys()],
  };
}

/** Whether no verdict depends on it: once a trace is long, it is left out. */
function isDetail(event: NewEvent): boolean {
  return details.has(event.type) || (event.type === 'started' && event.of === 'coroutine');
}

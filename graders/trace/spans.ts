/** Turns the events of a trace into spans: what ran from when to when, and where each waited or blocked. */
import type { SpanKind, Trace, TraceEvent } from './event.ts';
import type { Plain } from './plain.ts';

/** A piece of virtual time, with the student's line where it is known. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly line?: number;
}

/** A function from start to end. */
export interface Span {
  readonly span: number;
  readonly of: SpanKind;
  readonly name: string;
  readonly from: number;
  /** Missing when it never ended. */
  readonly to?: number;
  readonly failed: boolean;
  /** The span whose code was running when this one started. */
  readonly parent?: number;
  /** Where the coroutine is written or the job was called. */
  readonly line?: number;
  /** The job's id, for spans of jobs. */
  readonly job?: string;
  readonly args?: readonly Plain[];
  /** The awaits in which virtual time passed, and the last one if it never ends: it lasts as long as the trace. */
  readonly waits: readonly Stretch[];
  /** The instants at which it ran again after such a wait. */
  readonly resumedAt: readonly number[];
  /** Where its code held the whole program up. */
  readonly blocked: readonly Stretch[];
}

/** Returns the spans of a trace, in the order in which they started. */
export function spansOf(trace: Trace): readonly Span[] {
  const spans = new Map<number, Draft>();
  for (const event of trace.events) note(event, spans);
  for (const { span, from, to, line } of blockedStretches(trace)) {
    if (span !== undefined) spans.get(span)?.blocked.push(stretch(from, to, line));
  }
  const last = trace.events.at(-1)?.at ?? 0;
  return [...spans.values()].map((draft) => finish(draft, last));
}

/** Returns every stretch in which no timer could run, with the span whose code did it where that is known. */
export function blockedStretches(trace: Trace): readonly (Stretch & { readonly span?: number })[] {
  const stretches: (Stretch & { readonly span?: number })[] = [];
  const owners = new Map<number, number | undefined>();
  const ended = new Set<number>();
  let fired: number | undefined;
  for (const event of trace.events) {
    if (event.type === 'timer-set') owners.set(event.timer, event.span);
    if (event.type === 'timer-fired') fired = event.timer;
    if (event.type === 'ended') ended.add(event.span);
    if (event.type !== 'blocked' || event.at <= event.from) continue;
    // In a timer's callback no span is running: it works for the one that set the timer, while that is open.
    const owner = fired === undefined ? undefined : owners.get(fired);
    const span = event.span ?? (owner === undefined || ended.has(owner) ? undefined : owner);
    stretches.push({ ...stretch(event.from, event.at, event.line), ...(span === undefined ? {} : { span }) });
  }
  return stretches;
}

interface Draft {
  readonly start: Extract<TraceEvent, { type: 'started' }>;
  readonly waits: Stretch[];
  readonly resumedAt: number[];
  readonly blocked: Stretch[];
  waiting?: { readonly from: number; readonly line: number };
  end?: { readonly at: number; readonly failed: boolean };
}

function note(event: TraceEvent, spans: Map<number, Draft>): void {
  if (event.type === 'started') {
    if (!spans.has(event.span)) spans.set(event.span, { start: event, waits: [], resumedAt: [], blocked: [] });
    return;
  }
  if (event.type !== 'waits' && event.type !== 'resumes' && event.type !== 'ended') return;
  const draft = spans.get(event.span);
  if (draft === undefined || draft.end !== undefined) return;
  // An await that rejects is not resumed: the next await, or the end, shows that the code ran again.
  if (draft.waiting !== undefined) stopWaiting(draft, draft.waiting, event);
  if (event.type === 'waits') draft.waiting = { from: event.at, line: event.line };
  if (event.type === 'ended') draft.end = { at: event.at, failed: event.failed };
}

function stopWaiting(draft: Draft, waiting: NonNullable<Draft['waiting']>, { at }: TraceEvent): void {
  delete draft.waiting;
  if (at === waiting.from) return;
  draft.waits.push(stretch(waiting.from, at, waiting.line));
  draft.resumedAt.push(at);
}

function finish({ start, waits, resumedAt, blocked, waiting, end }: Draft, last: number): Span {
  const { span, of, name, at, parent, line, job, args } = start;
  const unfinished = waiting === undefined ? [] : [stretch(waiting.from, last, waiting.line)];
  return {
    span,
    of,
    name,
    from: at,
    ...(end === undefined ? {} : { to: end.at }),
    failed: end?.failed ?? false,
    ...(parent === undefined ? {} : { parent }),
    ...(line === undefined ? {} : { line }),
    ...(job === undefined ? {} : { job }),
    ...(args === undefined ? {} : { args }),
    waits: [...waits, ...unfinished],
    resumedAt,
    blocked,
  };
}

function stretch(from: number, to: number, line: number | undefined): Stretch {
  return { from, to, ...(line === undefined ? {} : { line }) };
}

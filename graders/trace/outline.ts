/** What a trace says as a whole: when it settled, how it came to its end, and which timers it left open. */
import type { Trace, TraceEvent } from './event.ts';

/** A timer of the student's that was open when the check's promise settled. */
export interface LeftTimer {
  readonly setAt: number;
  /** When it fired, was cleared, or is due; missing for an interval that nobody cleared. */
  readonly to?: number;
  readonly every?: number;
  readonly firedAt: readonly number[];
  /** The span whose code set it. */
  readonly span?: number;
}

export interface Outline {
  readonly last: number;
  readonly settledAt?: number;
  /** Whether all that is still open will stay so for ever; otherwise it was only cut off. */
  readonly isOver: boolean;
  readonly leftTimers: readonly LeftTimer[];
}

/** Returns what a trace says as a whole. */
export function outlineOf(trace: Trace): Outline {
  const settled = trace.events.find((event) => event.type === 'settled');
  const drained = trace.events.find((event) => event.type === 'drained');
  return {
    last: trace.events.at(-1)?.at ?? 0,
    ...(settled === undefined ? {} : { settledAt: settled.at }),
    isOver: drained === undefined ? trace.events.some((event) => event.type === 'stuck') : !drained.cut,
    leftTimers: settled === undefined ? [] : leftTimers(trace.events, settled),
  };
}

type Of<Type extends TraceEvent['type']> = Extract<TraceEvent, { type: Type }>;

function leftTimers(events: readonly TraceEvent[], settled: Of<'settled'>): readonly LeftTimer[] {
  const atSettle = events.indexOf(settled);
  const open = new Map<number, Of<'timer-set'>>();
  const fired = new Map<number, number[]>();
  const cleared = new Map<number, number>();
  for (const [index, event] of events.entries()) {
    if (event.type === 'timer-set' && index < atSettle) open.set(event.timer, event);
    if (event.type !== 'timer-fired' && event.type !== 'timer-cleared') continue;
    // What ends it in the turn that settles the promise is not left behind: those open are counted after that turn.
    const isOver = event.type === 'timer-cleared' || open.get(event.timer)?.every === undefined;
    if (isOver && (index < atSettle || event.at === settled.at)) open.delete(event.timer);
    else if (event.type === 'timer-cleared') cleared.set(event.timer, event.at);
    else if (!fired.get(event.timer)?.push(event.at)) fired.set(event.timer, [event.at]);
  }
  return [...open.values()]
    .filter(({ due, every }) =>
      settled.timers.some((timer) => timer.every === every && (every !== undefined || timer.due === due)),
    )
    .map(({ at, timer, due, every, span }) => {
      const firedAt = fired.get(timer) ?? [];
      const to = cleared.get(timer) ?? (every === undefined ? (firedAt[0] ?? due) : undefined);
      return {
        setAt: at,
        ...(to === undefined ? {} : { to }),
        ...(every === undefined ? {} : { every }),
        firedAt,
        ...(span === undefined ? {} : { span }),
      };
    });
}

/** The moments of a run that a student can put in order: jobs that start and end, log lines, and what a check marks. */
import { brief, inert } from '../report/words.ts';
import type { Trace, TraceEvent } from '../trace/event.ts';
import { numberNames } from '../trace/names.ts';

/** One of them. */
export interface Moment {
  readonly at: number;
  /** Such as `first starts`. */
  readonly text: string;
  /** Moments of one turn have an order; turns at one instant that only the clock has brought together have none. */
  readonly turn: number;
}

/** Returns the moments in the order in which they came; those of calls only where there would be no two others. */
export function momentsOf(trace: Trace): readonly Moment[] {
  const own = collect(trace, 'job');
  return own.length > 1 ? own : collect(trace, 'call');
}

type Started = Extract<TraceEvent, { type: 'started' }>;

function collect({ events }: Trace, wanted: 'job' | 'call'): readonly Moment[] {
  const started = events.filter((event) => event.type === 'started').filter(({ of }) => of !== 'coroutine');
  const names = numberNames(started, { name: ({ name }) => name });
  const spans = new Map(started.map((event) => [event.span, event]));
  const textOf = (event: TraceEvent): string | undefined => {
    if (event.type === 'log' && event.level === 'log') return `the log says "${brief(event.text, 40)}"`;
    if (event.type === 'mark') return event.name;
    if (event.type !== 'started' && event.type !== 'ended') return undefined;
    const start = spans.get(event.span);
    if (start === undefined || (start.of !== 'job' && start.of !== wanted)) return undefined;
    return `${names.get(start) ?? start.name} ${verbOf(event)}`;
  };
  const beginsTurn = turnsOf(spans);
  const moments: Moment[] = [];
  let turn = 0;
  for (const event of events) {
    if (beginsTurn(event)) turn += 1;
    const text = textOf(event);
    if (text !== undefined) moments.push({ at: event.at, text: inert(text), turn });
  }
  const texts = numberNames(moments, { name: ({ text }) => text });
  return moments.map((moment) => ({ ...moment, text: texts.get(moment) ?? moment.text }));
}

function verbOf(event: Extract<TraceEvent, { type: 'started' | 'ended' }>): string {
  return event.type === 'started' ? 'starts' : event.failed ? 'fails' : 'ends';
}

/** A turn that was due before its instant began: nothing in the program says which of two such turns comes first. */
function turnsOf(spans: ReadonlyMap<number, Started>): (event: TraceEvent) => boolean {
  const setAt = new Map<number, number>();
  return (event) => {
    if (event.type === 'timer-set') setAt.set(event.timer, event.at);
    if (event.type === 'timer-fired') return (setAt.get(event.timer) ?? event.at) < event.at;
    if (event.type !== 'ended') return false;
    const start = spans.get(event.span);
    return start?.of === 'job' && start.at < event.at;
  };
}

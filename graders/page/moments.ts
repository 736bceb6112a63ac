/** A run, moment by moment: what a reader steps through. */
import type { Run } from '../room/protocol.ts';
import type { TraceEvent } from '../trace/event.ts';
import type { Cast } from './cast.ts';
import { eventSentence } from './event-sentences.ts';
import { createRunning } from './running.ts';
import { createStates } from './states.ts';
import type { Change } from './states.ts';

/** One step: a sentence, and what is different from then on. */
export interface Moment {
  readonly at: number;
  readonly sentence: string;
  readonly changes: readonly Change[];
  /** What was logged, line by line. */
  readonly logged: readonly LoggedLine[];
}

export interface LoggedLine {
  readonly at: number;
  readonly text: string;
  readonly level: Extract<TraceEvent, { type: 'log' }>['level'];
  /** The actor whose code it comes from, where that is known. */
  readonly actor?: number;
}

/** Returns the moments of a run; what lies between the first and the last ones of a very long run is one moment. */
export function momentsOf({ trace }: Run, cast: Cast, most: number = 2_500): readonly Moment[] {
  const tell = createTeller(cast);
  const settledAt = trace.events.find(({ type }) => type === 'settled')?.at;
  const moments: Moment[] = [];
  let pending: readonly Change[] = [];
  for (const event of trace.events) {
    const { changes, ...moment } = tell(event);
    pending = [...pending, ...changes];
    if (isNoMoment(event, cast, settledAt)) continue;
    moments.push({ ...moment, changes: pending });
    pending = [];
  }
  return shorten(moments, most);
}

/** What a call's moment says already, and an end after which nothing came. */
function isNoMoment(event: TraceEvent, { isBody }: Cast, settledAt: number | undefined): boolean {
  if (event.type === 'started' || event.type === 'ended') return isBody(event.span);
  return event.type === 'drained' && !event.cut && (settledAt === undefined || event.at === settledAt);
}

function createTeller(cast: Cast): (event: TraceEvent) => Moment {
  const stateChanges = createStates(cast);
  const running = createRunning();
  const timers = new Map<number, { readonly at: number; readonly span?: number }>();
  const waiting = new Map<number, number>();
  const nameOf = (span: number): string => cast.actors[cast.actorOf(span) ?? -1]?.name ?? 'your code';

  return (event) => {
    const runner = running(event);
    if (event.type === 'timer-set') timers.set(event.timer, event);
    const timer = 'timer' in event ? timers.get(event.timer) : undefined;
    const waitedSince = event.type === 'resumes' ? waiting.get(event.span) : undefined;
    if (event.type === 'waits') waiting.set(event.span, event.at);
    const actor = runner === undefined ? undefined : cast.actorOf(runner);
    return {
      at: event.at,
      sentence: eventSentence(event, {
        nameOf,
        ...(runner === undefined ? {} : { runner }),
        ...(waitedSince === undefined ? {} : { waitedSince }),
        ...(timer === undefined ? {} : { timer }),
      }),
      changes: stateChanges(event),
      logged: event.type === 'log' ? loggedLines(event, actor) : [],
    };
  };
}

function loggedLines(
  { at, text, level }: Extract<TraceEvent, { type: 'log' }>,
  actor: number | undefined,
): readonly LoggedLine[] {
  return text.split('\n').map((line) => ({ at, text: line, level, ...(actor === undefined ? {} : { actor }) }));
}

function shorten(moments: readonly Moment[], most: number): readonly Moment[] {
  if (moments.length <= most) return moments;
  const last = Math.floor(most / 5);
  const first = most - last - 1;
  const between = moments.slice(first, -last);
  return [
    ...moments.slice(0, first),
    {
      at: between.at(-1)?.at ?? 0,
      sentence: `${between.length} steps are left out here.`,
      // Of what somebody does only the latest is of interest afterwards.
      changes: [...new Map(between.flatMap(({ changes }) => changes).map((change) => [change.actor, change])).values()],
      logged: between.flatMap(({ logged }) => logged),
    },
    ...moments.slice(-last),
  ];
}

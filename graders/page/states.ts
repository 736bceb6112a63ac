/** Follows what each of those who take part is doing, event by event. */
import type { TraceEvent } from '../trace/event.ts';
import type { Cast } from './cast.ts';

/** What somebody does: `stuck` waits for ever. */
export type Doing = 'runs' | 'waits' | 'blocks' | 'stuck' | 'done' | 'failed';

/** From an instant on somebody does something else, or does it on another line. */
export interface Change {
  readonly actor: number;
  readonly doing: Doing;
  readonly at: number;
  readonly line?: number;
}

/** Returns a function that takes the events of a trace in order and says what changes with each. */
export function createStates({ actorOf, isBody }: Cast): (event: TraceEvent) => readonly Change[] {
  const current = new Map<number, Change>();
  let now = 0;

  return (event) => {
    const changes: Change[] = [];
    const change = (actor: number | undefined, doing: Doing, line?: number): void => {
      if (actor === undefined) return;
      const next = { actor, doing, at: event.at, ...(line === undefined ? {} : { line }) };
      current.set(actor, next);
      changes.push(next);
    };
    const goOn = (span: number, doing: Doing): void => {
      const actor = actorOf(span);
      change(actor, doing, current.get(actor ?? -1)?.line);
    };

    if (event.type !== 'blocked') {
      // Time passes only between turns: whoever ran then waits, though nobody knows on which line.
      for (const { actor, doing, line } of current.values()) {
        if (doing === 'blocks' && event.at === now) change(actor, 'runs', line);
        else if ((doing === 'runs' || doing === 'blocks') && event.at > now) change(actor, 'waits');
      }
    }
    now = event.at;

    switch (event.type) {
      case 'started':
        if (event.of !== 'job') change(actorOf(event.span), 'runs', event.of === 'coroutine' ? event.line : undefined);
        else change(actorOf(event.span), 'waits');
        if (event.of === 'job' && event.parent !== undefined) change(actorOf(event.parent), 'runs', event.line);
        break;
      case 'waits':
        change(actorOf(event.span), 'waits', event.line);
        break;
      case 'resumes':
        goOn(event.span, 'runs');
        break;
      case 'ended':
        if (isBody(event.span)) change(actorOf(event.span), 'runs');
        else change(actorOf(event.span), event.failed ? 'failed' : 'done');
        break;
      case 'blocked':
      case 'dropped':
        if (event.span !== undefined)
          change(actorOf(event.span), event.type === 'blocked' ? 'blocks' : 'runs', event.line);
        break;
      case 'stuck':
        for (const span of event.open) goOn(span, 'stuck');
        break;
      default:
        break;
    }
    return changes;
  };
}

/** Names what a case is about: the one exported function that it calls. */
import type { Run } from '../room/protocol.ts';

/** The function that a sentence speaks of. */
export interface Subject {
  readonly name: string;
  /** When it was called, in virtual milliseconds. */
  readonly from: number;
}

/** Finds the subject of a run: the only call in it, if the case settled with that call; otherwise there is none. */
export function subjectOf(run: Run | undefined): Subject | undefined {
  const events = run?.trace.events ?? [];
  const [call, ...others] = events.flatMap((event) => (event.type === 'started' && event.of === 'call' ? [event] : []));
  if (call === undefined || others.length > 0) return undefined;
  const end = events.find((event) => event.type === 'ended' && event.span === call.span);
  const settled = events.find((event) => event.type === 'settled');
  return end?.at === settled?.at ? { name: call.name, from: call.at } : undefined;
}

/** Words that the rival's checks share. */
import type { Job } from './inputs.ts';
import type { Settled } from './virtual-time.ts';

/** Each job starts when the one before it is done. */
export function inTurn(from: number, ...steps: readonly Job[]): readonly { name: string; from: number; to: number }[] {
  let at = from;
  return steps.map(({ name, ms }) => {
    const span = { name, from: at, to: at + ms };
    at = span.to;
    return span;
  });
}

/** When a case settles, and how. */
export function settledAs(at: number, outcome: Job['outcome']): Partial<Settled> {
  return { at, outcome };
}

/** What came of a call. */
export async function outcomeOf(call: () => Promise<unknown>): Promise<Job['outcome']> {
  try {
    return { value: await call() };
  } catch (error) {
    return { error };
  }
}

/** Puts spans in the order of their times; how those of one instant lie does not matter. */
export function byStart(a: TimedSpan, b: TimedSpan): number {
  return a.from - b.from || (a.to ?? 0) - (b.to ?? 0) || (a.name < b.name ? -1 : 1);
}

interface TimedSpan {
  readonly name: string;
  readonly from: number;
  readonly to?: number;
}

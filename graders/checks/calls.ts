/** Makes several calls that follow one another, overlap or nest. */
import type { Outcome } from './job.ts';
import { outcomeOf } from './outcome.ts';

/** How several calls lie in time. */
export type Way = 'in-a-row' | 'at-once' | 'nested';

/** One call; nested, what it calls waits for `inner` before it does its own work. */
export type Call = (inner?: () => Promise<void>) => PromiseLike<unknown>;

/** Makes the calls, with a gap before each but the first unless they nest, and comes to their outcomes in order. */
export async function callAll(calls: readonly Call[], way: Way, gap: () => Promise<void>): Promise<readonly Outcome[]> {
  if (way === 'nested') return nest(calls);
  const outcomes: Promise<Outcome>[] = [];
  for (const [index, call] of calls.entries()) {
    if (index > 0) await gap();
    const outcome = outcomeOf(() => call());
    outcomes.push(outcome);
    if (way === 'in-a-row') await outcome;
  }
  return Promise.all(outcomes);
}

async function nest([call, ...others]: readonly Call[]): Promise<readonly Outcome[]> {
  if (call === undefined) return [];
  let inside: readonly Outcome[] = [];
  const outcome = await outcomeOf(() =>
    call(async () => {
      inside = await nest(others);
    }),
  );
  return [outcome, ...inside];
}

/** How calls lie in time, for a sentence. */
export function sayWay(way: Way, gapMs: number): string {
  return {
    'in-a-row': `one after the other, ${gapMs} ms apart`,
    'at-once': `each ${gapMs} ms after the one before`,
    nested: 'each inside the one before',
  }[way];
}

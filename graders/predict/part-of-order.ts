/** Where a predicted order and what happened part. */
import type { Moment } from './moments.ts';

/** The first place at which they differ: what was expected there, and what came. */
export interface Parted {
  readonly place: number;
  readonly expected: Moment;
  readonly came: Moment;
}

/** Finds it; nothing when the order is one that the program allows. */
export function partOfOrder(predicted: readonly Moment[], happened: readonly Moment[]): Parted | undefined {
  let left = happened;
  for (const [place, expected] of predicted.entries()) {
    const [came] = left;
    if (came === undefined) return undefined;
    if (!canBeNext(expected, left)) return { place, expected, came };
    left = left.filter((moment) => moment !== expected);
  }
  return undefined;
}

/** The first that is left, or the first of another turn at the same instant. */
function canBeNext(moment: Moment, left: readonly Moment[]): boolean {
  return left[0]?.at === moment.at && left.find(({ turn }) => turn === moment.turn) === moment;
}

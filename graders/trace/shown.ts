/** Bounds a picture: which lanes are drawn, and how many are only counted. */
import type { Lane, Timeline } from './timeline.ts';

/** The lanes that are drawn, in their order, and the number of those that are not. */
export interface Shown {
  readonly lanes: readonly Lane[];
  readonly more: number;
}

/**
 * Chooses at most `most` lanes: the first, which waits for others, those that are wanted, those that differ, fail or
 * never end, and those that take time.
 */
export function lanesToShow(
  { lanes, leftOut = 0 }: Timeline,
  most: number = 12,
  wanted: readonly ((lane: Lane) => boolean)[] = [],
): Shown {
  const byInterest = [...wanted, isTelling, takesTime, () => true].map((isWanted) => lanes.filter(isWanted));
  const chosen = new Set([...lanes.slice(0, 1), ...byInterest.flat()]);
  for (const lane of [...chosen].slice(most)) chosen.delete(lane);
  return { lanes: lanes.filter((lane) => chosen.has(lane)), more: lanes.length - chosen.size + leftOut };
}

function takesTime({ from, to }: Lane): boolean {
  return to !== from;
}

function isTelling({ note, failed, to }: Lane): boolean {
  return note !== undefined || failed === true || to === undefined;
}

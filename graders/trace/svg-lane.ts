/** Draws one lane of the SVG picture. */
import { blocksMark, doneMark, failedMark, goesOnMark, runsMark, smallest, waitsMark } from './svg-marks.ts';
import type { Lane, Segment } from './timeline.ts';

/** Where an instant is drawn, and where the picture ends. */
export interface Ruler {
  readonly xOf: (at: number) => number;
  readonly end: number;
  /** The last instant shown. */
  readonly until: number;
}

/** Returns the shapes of a lane whose middle is at `y`; the end is drawn last, and a block is never lost. */
export function drawSvgLane(lane: Lane, y: number, { xOf, end, until }: Ruler): string {
  const { from, to, failed, resumedAt } = lane;
  const segments = joinIfMany(lane.segments.filter((segment) => segment.from < segment.to));
  const isShown = to !== undefined && to <= until;
  const lastX = isShown ? xOf(to) - mark / 2 - smallest : Infinity;
  const draw = ({ kind, line, from: start, to: stop }: Segment): string => {
    const says = `${kind}${line === undefined ? '' : ` on line ${line}`} from ${start} to ${stop} ms`;
    if (kind === 'waits') return waitsMark(xOf(start), xOf(stop), y, says);
    return blocksMark(Math.min(xOf(start), lastX), xOf(stop), y, says);
  };
  const isSlim = (segment: Segment): boolean => segment.kind === 'blocks' && xOf(segment.to) - xOf(segment.from) < mark;
  const slim = segments.filter(isSlim);
  const ran = [from, ...resumedAt]
    .map(xOf)
    .filter((x) => !isShown || xOf(to) - x >= mark)
    .filter((x) => !slim.some((block) => Math.abs(xOf(block.from) - x) < mark));

  return [
    ...segments.filter((segment) => !isSlim(segment)).map(draw),
    ...(isShown ? [] : [goesOnMark(xOf(lane.segments.at(-1)?.to ?? from), end, y)]),
    ...apart(ran).map((x) => runsMark(x, y)),
    ...slim.map(draw),
    ...(isShown ? [failed === true ? failedMark(xOf(to), y) : doneMark(xOf(to), y)] : []),
  ].join('');
}

/** Marks nearer to each other than this hide each other. */
const mark = 12;

/** Hundreds of short stretches are drawn as one. */
function joinIfMany(segments: readonly Segment[]): readonly Segment[] {
  if (segments.length <= 60) return segments;
  const joined: Segment[] = [];
  for (const { kind, from, to } of segments) {
    const last = joined.at(-1);
    if (last?.kind === kind && last.to === from) joined[joined.length - 1] = { kind, from: last.from, to };
    else joined.push({ kind, from, to });
  }
  return joined;
}

/** Of marks that would cover each other only the first is drawn. */
function apart(positions: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const x of positions) if (x - (kept.at(-1) ?? -Infinity) >= mark / 2) kept.push(x);
  return kept;
}

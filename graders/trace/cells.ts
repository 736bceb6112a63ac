/** Draws one lane into columns. */
import type { Scale } from './scale.ts';
import type { Lane, Segment } from './timeline.ts';

/** What one column of a lane shows. */
export type Cell = 'empty' | 'runs' | 'waits' | 'blocks' | 'done' | 'failed';

/** Returns what each column of a lane shows; the end is drawn over the start, and a block is never lost. */
export function cellsOf(lane: Lane, { end, columnOf }: Scale): readonly Cell[] {
  const cells = Array.from({ length: end + 1 }, (): Cell => 'empty');
  const column = (at: number): number => Math.min(columnOf(at), end);
  const fill = (from: number, to: number, cell: Cell): void => {
    for (let index = from; index <= Math.min(to, end); index += 1) cells[index] = cell;
  };
  const last = lastColumn(lane, columnOf, end);

  for (const { from, to, kind } of lane.segments) if (kind === 'waits') fill(column(from), column(to), kind);
  // What has no end in the picture goes on to its edge.
  if (last === undefined) fill(column(lane.segments.at(-1)?.to ?? lane.from), end, 'waits');
  for (const at of [lane.from, ...lane.resumedAt]) fill(column(at), column(at), 'runs');
  for (const block of lane.segments) if (block.kind === 'blocks') fill(...inside(block, column, last), 'blocks');
  if (last !== undefined) fill(last, last, lane.failed === true ? 'failed' : 'done');
  return cells;
}

/** Where the end is drawn; a lane that blocks for less than a column is one longer, or its block would be lost. */
function lastColumn({ to, segments }: Lane, columnOf: (at: number) => number, end: number): number | undefined {
  if (to === undefined || columnOf(to) > end) return undefined;
  const least = segments.some(({ kind }) => kind === 'blocks') ? Math.min(1, end) : 0;
  return Math.max(least, columnOf(to));
}

/** The columns between the mark at a block's start and whatever comes at its end; at least one. */
function inside({ from, to }: Segment, column: (at: number) => number, last: number | undefined): [number, number] {
  const start = column(from);
  const stop = Math.max(start, column(to) - 1);
  if (stop > start) return [start + 1, stop];
  const only = start === last ? Math.max(0, start - 1) : start;
  return [only, only];
}

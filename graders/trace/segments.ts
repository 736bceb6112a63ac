/** Cuts a lane into its segments: waiting wherever virtual time passed, except where it blocked. */
import type { Stretch } from './spans.ts';
import type { Lane, Segment } from './timeline.ts';

/** What a lane's course is made from: its ends, and what is known to have happened between them. */
export interface Course {
  readonly from: number;
  /** Its end, or the last instant shown. */
  readonly to: number;
  /** Whether it goes on after `to`. */
  readonly goesOn: boolean;
  readonly waits: readonly Stretch[];
  readonly blocked: readonly Stretch[];
  readonly resumedAt: readonly number[];
}

/** Returns the segments of a course, and the instants after its start and before its end at which its code ran. */
export function segmentsOf(course: Course): Pick<Lane, 'segments' | 'resumedAt'> {
  const { from, to, goesOn, waits } = course;
  const blocked = course.blocked
    .map((block) => ({ ...block, from: Math.max(from, block.from), to: Math.min(to, block.to) }))
    .filter((block) => block.from < block.to)
    .sort((a, b) => a.from - b.from);
  const segments: Segment[] = [];
  let at = from;
  for (const block of blocked) {
    segments.push(...waiting(at, block.from, waits), segment('blocks', block));
    at = block.to;
  }
  segments.push(...waiting(at, to, waits));
  const last = waits.at(-1);
  // Where it waits for ever is worth knowing, also if the picture ends at that instant.
  if (goesOn && last?.from === to && last.to === to) segments.push(segment('waits', last));
  const ran = [...course.resumedAt, ...blocked.map((block) => block.from)].filter(
    (instant) => instant > from && (instant < to || (goesOn && instant === to)),
  );
  return { segments, resumedAt: [...new Set(ran)].sort((a, b) => a - b) };
}

/** Covers a stretch with the waits in it; where no await is known, it waits without a line. */
function waiting(from: number, to: number, waits: readonly Stretch[]): Segment[] {
  const segments: Segment[] = [];
  let at = from;
  for (const wait of waits) {
    const start = Math.max(at, wait.from);
    const end = Math.min(to, wait.to);
    if (start >= end) continue;
    if (at < start) segments.push({ from: at, to: start, kind: 'waits' });
    segments.push(segment('waits', { ...wait, from: start, to: end }));
    at = end;
  }
  return at < to ? [...segments, { from: at, to, kind: 'waits' }] : segments;
}

function segment(kind: Segment['kind'], { from, to, line }: Stretch): Segment {
  return { from, to, kind, ...(line === undefined ? {} : { line }) };
}

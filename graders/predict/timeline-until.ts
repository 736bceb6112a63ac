/** A picture that ends early, and gives nothing away of what comes after. */
import type { Lane, Timeline } from '../trace/timeline.ts';

/** Returns the picture up to an instant. */
export function timelineUntil({ lanes, until }: Timeline, at: number): Timeline {
  const last = Math.min(at, until);
  return { lanes: lanes.filter(({ from }) => from <= last).map((lane) => laneUntil(lane, last)), until: last };
}

function laneUntil({ name, from, to, failed, segments, resumedAt }: Lane, last: number): Lane {
  const isOver = to !== undefined && to <= last;
  return {
    name,
    from,
    ...(isOver ? { to, ...(failed === undefined ? {} : { failed }) } : {}),
    segments: segments
      .filter((segment) => segment.from < last)
      .map((segment) => ({ ...segment, to: Math.min(segment.to, last) })),
    resumedAt: resumedAt.filter((instant) => instant <= last),
  };
}

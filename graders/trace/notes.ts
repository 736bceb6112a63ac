/** Says, at the end of two lanes, where what happened and what can happen part. */
import type { Lane, Timeline } from './timeline.ts';

/** Two pictures of one case. */
export interface Pictures {
  readonly happened: Timeline;
  readonly intended: Timeline;
}

/** Adds notes such as `starts at 100` and `can start at 0` to lanes of one name whose times differ. */
export function withNotes({ happened, intended }: Pictures): Pictures {
  const until = Math.max(happened.until, intended.until);
  return {
    happened: annotate(happened, intended, { starts: 'starts at', ends: 'ends at', until }),
    intended: annotate(intended, happened, { starts: 'can start at', ends: 'can end at', ifMissing: true, until }),
  };
}

interface Words {
  readonly starts: string;
  readonly ends: string;
  /** Whether a lane that the other picture lacks says when it starts. */
  readonly ifMissing?: boolean;
  readonly until: number;
}

function annotate(timeline: Timeline, { lanes }: Timeline, words: Words): Timeline {
  return {
    ...timeline,
    lanes: timeline.lanes.map((lane) => {
      const difference = differenceOf(
        lane,
        lanes.find(({ name }) => name === lane.name),
        words,
      );
      const notes = [difference, lane.note].filter((note) => note !== undefined);
      return notes.length === 0 ? lane : { ...lane, note: notes.join(', ') };
    }),
  };
}

function differenceOf({ from, to }: Lane, other: Lane | undefined, words: Words): string | undefined {
  if (other === undefined) return words.ifMissing === true ? `${words.starts} ${from}` : undefined;
  if (other.from !== from) return `${words.starts} ${from}`;
  return isTooCloseToSee(to, other.to, words.until) ? `${words.ends} ${to}` : undefined;
}

/** A bar shows where it ends, but not to the millisecond. */
function isTooCloseToSee(to: number | undefined, other: number | undefined, until: number): boolean {
  return to !== undefined && other !== undefined && to !== other && Math.abs(to - other) * 30 < until;
}

/** Where an instant is drawn, in a picture for wide screens and in one for phones. */
import { roundSteps } from '../trace/scale.ts';
import type { Ruler } from '../trace/svg-lane.ts';
import type { Timeline } from '../trace/timeline.ts';

/** A ruler for tracks of one width; both are drawn, and the page's style shows the one that fits. */
export interface Scale extends Ruler {
  readonly size: 'wide' | 'narrow';
  readonly width: number;
  /** Round instants, as many as there is room for. */
  readonly ticks: readonly number[];
}

/** Returns the two scales for pictures that stand one below the other. */
export function scalesOf(timelines: readonly Timeline[]): readonly [wide: Scale, narrow: Scale] {
  return [scaleOf(timelines, 'wide', 560), scaleOf(timelines, 'narrow', 320)];
}

const edge = { start: 12, end: 30 };

function scaleOf(timelines: readonly Timeline[], size: Scale['size'], width: number): Scale {
  const until = Math.max(...timelines.map((timeline) => timeline.until));
  const goesOn = timelines.some(({ lanes }) => lanes.some(({ to }) => to === undefined));
  const room = width - edge.start - edge.end - (goesOn ? 26 : 0);
  const perMs = until === 0 ? 0 : room / until;
  const label = `${until}`.length * 8 + 18;
  const step = roundSteps.find((ms) => ms * perMs >= label || ms > until) ?? until + 1;
  return {
    size,
    width,
    until,
    end: width - 2,
    xOf: (at) => edge.start + Math.min(at, until) * perMs,
    ticks: Array.from({ length: Math.floor(until / step) + 1 }, (_, index) => index * step),
  };
}

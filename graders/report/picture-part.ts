/** The part of a failing case that is drawn. */
import type { Run } from '../room/protocol.ts';
import type { Finding } from '../trace/finding.ts';
import { lanesToShow } from '../trace/shown.ts';
import { renderTimeline } from '../trace/text.ts';
import type { Lane, Timeline } from '../trace/timeline.ts';
import type { Pen } from './pen.ts';

/** Whether a look at the picture shows what is wrong: a picture in which nothing differs would only distract. */
export function isTelling({ happened, intended }: Run, findings: readonly Finding[]): boolean {
  if (happened.until === 0 && intended.until === 0) return false;
  if (intended.lanes.length === 0) return happened.lanes.length > 0 && findings.some(({ kind }) => aboutTime.has(kind));
  const others = new Map(happened.lanes.map((lane) => [lane.name, lane]));
  const isSame = intended.lanes.every((lane) => {
    const other = others.get(lane.name);
    return other !== undefined && areAlike(lane, other);
  });
  return !isSame || happened.until !== intended.until || happened.lanes.some(({ note }) => note !== undefined);
}

const aboutTime: ReadonlySet<Finding['kind']> = new Set([
  'settles-at',
  'never-settles',
  'starts-at',
  'ends-at',
  'at-once',
  'timers-left',
  'still-running',
  'blocks',
  'over-budget',
]);

function areAlike(a: Lane, b: Lane): boolean {
  const blocks = ({ segments }: Lane): string =>
    segments.flatMap(({ kind, from, to }) => (kind === 'blocks' ? [`${from}-${to}`] : [])).join(' ');
  return a.from === b.from && a.to === b.to && (a.failed ?? false) === (b.failed ?? false) && blocks(a) === blocks(b);
}

/** Returns the picture in at most `most` lines, with fewer lanes when it must; never with fewer than three each. */
export function renderPicture({ happened, intended }: Run, most: number, pen: Pen): readonly string[] {
  const { width, ascii, ink: colour } = pen;
  let lines: readonly string[] = [];
  for (let lanes = 12; lanes >= 3; lanes -= 1) {
    const beside = intended.lanes.length === 0 ? undefined : withLanes(intended, lanes);
    lines = renderTimeline(withLanes(happened, lanes), beside, { width, ascii, colour }).split('\n');
    if (lines.length <= most) break;
  }
  return lines.map((line) => line.trimEnd());
}

function withLanes(timeline: Timeline, most: number): Timeline {
  const { lanes, more } = lanesToShow(timeline, most);
  return { ...timeline, lanes, leftOut: more };
}

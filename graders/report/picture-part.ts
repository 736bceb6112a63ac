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
  if (!findings.some(({ kind }) => aboutTime.has(kind))) return false;
  if (intended.lanes.length === 0) return happened.lanes.length > 0;
  const others = new Map(happened.lanes.map((lane) => [lane.name, lane]));
  const isSame = intended.lanes.every((lane) => {
    const other = others.get(lane.name);
    return other !== undefined && areAlike(lane, other);
  });
  return !isSame || happened.until !== intended.until || happened.lanes.some(({ note }) => note !== undefined);
}

/** What is wrong with a text, a value or an error is seen in no picture. */
const aboutTime: ReadonlySet<Finding['kind']> = new Set([
  'settles-at',
  'never-settles',
  'starts-at',
  'ends-at',
  'called',
  'at-once',
  'timers-left',
  'still-running',
  'blocks',
  'blocks-for',
  'over-budget',
  'rejects',
]);

function areAlike(a: Lane, b: Lane): boolean {
  const blocks = ({ segments }: Lane): string =>
    segments.flatMap(({ kind, from, to }) => (kind === 'blocks' ? [`${from}-${to}`] : [])).join(' ');
  return a.from === b.from && a.to === b.to && blocks(a) === blocks(b);
}

/** What is drawn. */
export interface Pictured {
  readonly run: Run;
  readonly findings: readonly Finding[];
  /** Whose lanes are wanted first, where there is no room for all. */
  readonly names?: readonly string[];
}

/** How much of it there is room for. */
export interface PictureSize {
  /** Whether the signs are explained below. */
  readonly hasLegend: boolean;
  /** The most lanes of each half. */
  readonly lanes: number;
  /** Whether the half that can happen shows only what differs. */
  readonly onlyOthers: boolean;
}

/** Returns the picture. */
export function renderPicture(
  { run, findings, names = [] }: Pictured,
  { lanes, onlyOthers, hasLegend }: PictureSize,
  pen: Pen,
): readonly string[] {
  const { width, ascii, ink: colour } = pen;
  const { happened } = run;
  const intended = findings.some(({ kind }) => aboutFailing.has(kind)) ? run.intended : withKnownEnds(run);
  const beside = onlyOthers ? withoutSame(intended, happened) : intended;
  const drawn = renderTimeline(
    withLanes(happened, lanes, { other: intended, names }),
    beside.lanes.length === 0 ? undefined : withLanes(beside, lanes, { other: happened, names }),
    { width, ascii, colour },
  );
  const lines = drawn.split('\n').map((line) => line.trimEnd());
  // The lesson explains them, too.
  return hasLegend ? lines : lines.slice(0, -1);
}

const aboutFailing: ReadonlySet<Finding['kind']> = new Set(['rejects', 'fulfils', 'ends-how']);

/** Not every check looks at whether the called function fails: where nothing is wrong with that, it may do so. */
function withKnownEnds({ happened, intended, trace }: Run): Timeline {
  const calls = new Set(
    trace.events.flatMap((event) => (event.type === 'started' && event.of === 'call' ? [event.name] : [])),
  );
  return {
    ...intended,
    lanes: intended.lanes.map((lane) => {
      const { failed = false, ...rest } = lane;
      const other = happened.lanes.find(({ name }) => name === lane.name);
      return !failed && calls.has(lane.name) && other?.failed === true ? { ...rest, failed: true } : lane;
    }),
  };
}

/** What is the same in both halves needs to be seen once. */
function withoutSame(intended: Timeline, happened: Timeline): Timeline {
  return { ...intended, lanes: intended.lanes.filter((lane) => !isIn(happened, lane)) };
}

function isIn({ lanes }: Timeline, lane: Lane): boolean {
  return lanes.some((other) => other.name === lane.name && areAlike(lane, other));
}

/** Whether the other half shows it, or another call of the same function. */
function isKnown({ lanes }: Timeline, lane: Lane): boolean {
  return lanes.some((other) => functionOf(other) === functionOf(lane));
}

function functionOf({ name }: Lane): string {
  return name.replace(/ #\d+$/, '');
}

function withLanes(
  timeline: Timeline,
  most: number,
  { other, names }: { readonly other: Timeline; readonly names: readonly string[] },
): Timeline {
  const { lanes, more } = lanesToShow(timeline, most, [
    (lane) => isKnown(other, lane) && !isIn(other, lane),
    (lane) => names.includes(functionOf(lane)) && lane.from !== lane.to,
  ]);
  return { ...timeline, lanes, leftOut: more };
}

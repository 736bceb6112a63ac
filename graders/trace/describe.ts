/** Says a picture in sentences, for those who hear it. */
import { visible } from './escape.ts';
import { lanesToShow } from './shown.ts';
import type { Lane, Segment, Timeline } from './timeline.ts';

/** Returns a sentence for each lane: `together runs from 0 to 300 ms: waits on line 9 from 0 to 100.` */
export function describeTimeline(timeline: Timeline): readonly string[] {
  const { lanes, more } = lanesToShow(timeline, 24);
  return [
    ...lanes.map((lane) => describeLane(lane, timeline.until)),
    ...(more === 0 ? [] : [`${more} more ${more === 1 ? 'is' : 'are'} not shown.`]),
  ];
}

function describeLane(lane: Lane, until: number): string {
  const parts = joinSame(lane.segments);
  const last = parts.at(-1);
  // What goes on after the picture has no end there.
  if (last !== undefined && last.to === until && (lane.to ?? Infinity) > until)
    parts[parts.length - 1] = { ...last, to: lane.to };
  const told = parts.slice(0, limit).map(describePart(parts));
  if (parts.length > limit) told.push(`and ${parts.length - limit} more`);
  return `${visible(lane.name.slice(0, 200))} ${describeEnds(lane)}${told.length === 0 ? '' : `: ${told.join(', ')}`}.`;
}

const limit = 6;

function describeEnds({ from, to, failed }: Lane): string {
  if (to === undefined) return `starts at ${from} ms and does not end`;
  const how = failed === true ? ' and fails' : '';
  return to === from ? `runs at ${from} ms${how} and takes no time` : `runs from ${from} to ${to} ms${how}`;
}

interface Part extends Omit<Segment, 'to'> {
  /** Missing when it does not end. */
  readonly to?: number;
  readonly times: number;
}

/** Waiting on one line again and again is one part. */
function joinSame(segments: readonly Segment[]): Part[] {
  const parts: Part[] = [];
  for (const segment of segments) {
    const last = parts.at(-1);
    const isSame = last?.kind === segment.kind && last.line === segment.line && last.to === segment.from;
    if (isSame) parts[parts.length - 1] = { ...last, to: segment.to, times: last.times + 1 };
    else parts.push({ ...segment, times: 1 });
  }
  return parts;
}

/** The verb is said once, until it changes. */
function describePart(parts: readonly Part[]): (part: Part, index: number) => string {
  return ({ kind, line, from, to, times }, index) => {
    const verb = parts[index - 1]?.kind === kind ? '' : `${kind} `;
    return `${verb}${times === 1 ? '' : `${times} times `}${line === undefined ? '' : `on line ${line} `}from ${from} ${to === undefined ? 'on' : `to ${to}`}`;
  };
}

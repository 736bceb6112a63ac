/** Who takes part in a run: calls, jobs and the student's coroutines, under the names that the picture gives them. */
import type { Run } from '../room/protocol.ts';
import type { SpanKind } from '../trace/event.ts';
import { rowsOf } from '../trace/rows.ts';
import { spansOf } from '../trace/spans.ts';
import type { Span } from '../trace/spans.ts';
import type { Lane } from '../trace/timeline.ts';

/** One who takes part; a called function and the coroutine that is its body are one. */
export interface Actor {
  readonly name: string;
  readonly of: SpanKind;
  /** Its place among the lanes of what happened; missing when it has none. */
  readonly lane?: number;
}

export interface Cast {
  /** In the order in which they started. */
  readonly actors: readonly Actor[];
  /** The place of a span's actor. */
  readonly actorOf: (span: number) => number | undefined;
  /** Whether a span is the body of a call. */
  readonly isBody: (span: number) => boolean;
}

/** Returns who takes part in a run. */
export function castOf({ trace, happened }: Run): Cast {
  const spans = spansOf(trace);
  const { rows } = rowsOf(spans);
  const laneOf = matchLanes(
    rows.map(({ span }) => span),
    happened.lanes,
  );
  const bodies = new Map(rows.flatMap(({ span, body }) => (body === span ? [] : [[body.span, span.span] as const])));
  const nameOf = createNames(happened.lanes);
  const actors: Actor[] = [];
  const places = new Map<number, number>();
  for (const span of spans) {
    if (bodies.has(span.span)) continue;
    const lane = laneOf.get(span);
    places.set(span.span, actors.length);
    actors.push({ name: nameOf(span, lane), of: span.of, ...(lane === undefined ? {} : { lane }) });
  }
  return {
    actors,
    actorOf: (span) => places.get(bodies.get(span) ?? span),
    isBody: (span) => bodies.has(span),
  };
}

/** Lanes do not say whose they are, but are drawn in the order of the spans. */
function matchLanes(spans: readonly Span[], lanes: readonly Lane[]): ReadonlyMap<Span, number> {
  const places = new Map<Span, number>();
  const taken = new Set<number>();
  for (const span of spans) {
    const base = baseName(span);
    const place = lanes.findIndex(
      ({ name, from, to }, index) =>
        !taken.has(index) && from === span.from && to === span.to && (name === base || name.startsWith(`${base} #`)),
    );
    if (place === -1) continue;
    taken.add(place);
    places.set(span, place);
  }
  return places;
}

/** A coroutine without a lane is counted after those that have one. */
function createNames(lanes: readonly Lane[]): (span: Span, lane: number | undefined) => string {
  const taken = new Set(lanes.map(({ name }) => name));
  const counts = new Map<string, number>();
  return (span, lane) => {
    const own = lane === undefined ? undefined : lanes[lane]?.name;
    if (own !== undefined) return own;
    const base = baseName(span);
    let count = counts.get(base) ?? 0;
    let name: string;
    do {
      count += 1;
      name = count === 1 ? base : `${base} #${count}`;
    } while (taken.has(name));
    counts.set(base, count);
    taken.add(name);
    return name;
  };
}

function baseName({ name, line }: Span): string {
  return name === '' ? (line === undefined ? 'unnamed' : `line ${line}`) : name;
}

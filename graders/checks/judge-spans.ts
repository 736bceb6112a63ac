/** Judges spans: what was called, when it started and ended, in which order, how many at once. */
import type { Trace, TraceEvent } from '../trace/event.ts';
import type { Finding } from '../trace/finding.ts';
import type { Intended, IntendedSpan } from './intended.ts';
import type { Evidence } from './judge.ts';
import { slackOf } from './judge-time.ts';
import { samePlain } from './same.ts';

type Started = Extract<TraceEvent, { type: 'started' }>;
type Ended = Extract<TraceEvent, { type: 'ended' }>;

interface Seen {
  readonly started: Started;
  readonly ended?: Ended;
}

/** Finds what is wrong with spans and their order. */
export function findInSpans({ trace, intended, plain }: Evidence): readonly Finding[] {
  if (intended.spans === undefined && intended.atMost === undefined && intended.order === undefined) return [];
  const seen = spansIn(trace);
  const spans = intended.spans === undefined ? [] : findInIntended(seen, intended.spans, plain, slackOf(intended));
  return [...spans, ...findAtOnce(seen, intended), ...findInOrder(trace, seen, intended)];
}

function spansIn({ events }: Trace): readonly Seen[] {
  const seen = new Map<number, { readonly started: Started; ended?: Ended }>();
  for (const event of events) {
    if (event.type === 'started' && event.of !== 'coroutine') seen.set(event.span, { started: event });
    if (event.type !== 'ended') continue;
    const ended = seen.get(event.span);
    if (ended !== undefined) ended.ended = event;
  }
  return [...seen.values()];
}

function findInIntended(
  seen: readonly Seen[],
  intended: readonly IntendedSpan[],
  plain: Evidence['plain'],
  slack: number,
): readonly Finding[] {
  const counts: Finding[] = [];
  const times: Finding[] = [];
  for (const [key, { wanted, found }] of matched(seen, intended)) {
    const name = wanted[0]?.name ?? found[0]?.started.name ?? key;
    if (wanted.length !== found.length)
      counts.push({ kind: 'called', name, expected: wanted.length, actual: found.length });
    wanted.forEach((span, index) => {
      const match = found[index];
      if (match !== undefined) times.push(...compare(span, match, plain, slack));
    });
  }
  return [...counts, ...times];
}

interface Matched {
  readonly wanted: IntendedSpan[];
  readonly found: Seen[];
}

/** What is wanted beside what was seen; a call that nobody asked about is left out, a job is not. */
function matched(seen: readonly Seen[], intended: readonly IntendedSpan[]): ReadonlyMap<string, Matched> {
  const groups = new Map<string, Matched>();
  const groupOf = (key: string): Matched => {
    const group = groups.get(key) ?? { wanted: [], found: [] };
    groups.set(key, group);
    return group;
  };
  for (const span of intended) groupOf(keyOf(span)).wanted.push(span);
  for (const each of seen) {
    const key = keyOf(each.started);
    if (each.started.of === 'job' || groups.has(key)) groupOf(key).found.push(each);
  }
  return groups;
}

/** Jobs are known by their id, calls by their name. */
function keyOf(span: { readonly of: string; readonly name: string; readonly job?: string }): string {
  return `${span.of} ${span.job ?? span.name}`;
}

function compare(
  wanted: IntendedSpan,
  { started, ended }: Seen,
  plain: Evidence['plain'],
  slack: number,
): readonly Finding[] {
  const { name } = wanted;
  const findings: Finding[] = [];
  if (Math.abs(started.at - wanted.from) > slack)
    findings.push({ kind: 'starts-at', name, expected: wanted.from, actual: started.at });
  // A job that starts late ends late: one finding is enough.
  else if (ended === undefined || Math.abs(ended.at - wanted.to) > slack)
    findings.push({ kind: 'ends-at', name, expected: wanted.to, actual: ended?.at ?? null });
  if (wanted.args !== undefined) {
    const expected = plain(wanted.args);
    const actual = started.args ?? [];
    if (!samePlain(expected, actual)) findings.push({ kind: 'arguments', name, expected, actual });
  }
  if (ended !== undefined && wanted.of === 'call' && wanted.failed !== undefined && ended.failed !== wanted.failed) {
    findings.push({ kind: 'ends-how', name, expected: wanted.failed ? 'rejected' : 'fulfilled' });
  }
  return findings;
}

function findAtOnce(seen: readonly Seen[], { atMost }: Intended): readonly Finding[] {
  if (atMost === undefined) return [];
  const jobs = seen.filter(({ started }) => started.of === 'job');
  for (const { started } of jobs) {
    const open = jobs.filter((other) => other.started.at <= started.at && (other.ended?.at ?? Infinity) > started.at);
    if (open.length > atMost) {
      const names = open.map((each) => each.started.name);
      return [{ kind: 'at-once', most: atMost, actual: open.length, at: started.at, names }];
    }
  }
  return [];
}

function findInOrder({ events }: Trace, seen: readonly Seen[], { order }: Intended): readonly Finding[] {
  if (order === undefined) return [];
  const placed = order.map((name) => ({ name, index: placeOf(name, events, seen) }));
  const missing = placed.find(({ index }) => index === -1);
  if (missing !== undefined) return [{ kind: 'missing-event', name: missing.name }];
  for (const [at, { name, index }] of placed.entries()) {
    const next = placed[at + 1];
    if (next === undefined || index < next.index) continue;
    const [firstAt, secondAt] = [events[index]?.at ?? 0, events[next.index]?.at ?? 0];
    return [{ kind: 'order', first: name, second: next.name, firstAt, secondAt }];
  }
  return [];
}

/** Where in the trace an event of this name first stands: `settles`, `NAME starts`, `NAME ends`, `NAME fails`, `line N` or a mark. */
function placeOf(name: string, events: readonly TraceEvent[], seen: readonly Seen[]): number {
  if (name === 'settles') return events.findIndex((event) => event.type === 'settled');
  const [, span, what] = /^(.*) (starts|ends|fails)$/.exec(name) ?? [];
  const match = seen.find(({ started }) => started.name === span);
  if (match !== undefined) {
    if (what === 'starts') return events.indexOf(match.started);
    return match.ended === undefined || match.ended.failed !== (what === 'fails') ? -1 : events.indexOf(match.ended);
  }
  const [, line] = /^line (\d+)$/.exec(name) ?? [];
  if (line !== undefined) return placeOfLine(Number(line), events);
  return events.findIndex((event) => event.type === 'mark' && event.name === name);
}

/** Where the n-th call of `console.log` stands. */
function placeOfLine(line: number, events: readonly TraceEvent[]): number {
  const logs = events.flatMap((event, index) => (event.type === 'log' && event.level === 'log' ? [index] : []));
  return logs[line - 1] ?? -1;
}

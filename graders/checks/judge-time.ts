/** Judges time: when it settles, what it blocks, and what it leaves behind. */
import type { Trace, TraceEvent } from '../trace/event.ts';
import type { Finding } from '../trace/finding.ts';
import type { Evidence } from './judge.ts';
import type { Intended } from './intended.ts';
import type { Job } from './job.ts';

/** Blocked stretches, and only they, are compared with this slack, in milliseconds. */
const blockedSlack = 2;

/** How far times may be off in a case that blocks: the slack of all its blocked stretches. */
export function slackOf({ blocks }: Intended): number {
  return Array.isArray(blocks) ? blockedSlack * blocks.length : 0;
}

/** Finds what is wrong with totals, blocking and left-overs. */
export function findInTime(evidence: Evidence): readonly Finding[] {
  return [...findInTotal(evidence), ...findInBlocking(evidence), ...findLeftOver(evidence)];
}

function settledIn({ events }: Trace): Extract<TraceEvent, { type: 'settled' }> | undefined {
  const settled = events.find((event) => event.type === 'settled');
  return settled?.type === 'settled' ? settled : undefined;
}

function findInTotal({ trace, intended, jobs }: Evidence): readonly Finding[] {
  const { settlesAt, ratherThan } = intended;
  const settled = settledIn(trace);
  if (settlesAt === undefined || settled === undefined) return [];
  const slack = slackOf(intended);
  if (Math.abs(settled.at - settlesAt) <= slack) return [];
  const parts = partsOf(settled.at, jobs);
  return [
    {
      kind: 'settles-at',
      expected: settlesAt,
      actual: settled.at,
      ...(ratherThan === settled.at ? { ratherThan } : {}),
      ...(parts === undefined ? {} : { sumOf: parts }),
      needs: jobs.map(({ name, ms }) => ({ name, ms })),
    },
  ];
}

/** The jobs that a total is the sum of: all of them, if it fits, else any two. */
function partsOf(
  total: number,
  jobs: readonly Job[],
): readonly { readonly name: string; readonly ms: number }[] | undefined {
  const pairs = jobs.flatMap((a, index) => jobs.slice(index + 1).map((b) => [a, b]));
  const fitting = [jobs, ...pairs].find(
    (parts) => parts.length > 1 && parts.reduce((sum, { ms }) => sum + ms, 0) === total,
  );
  return fitting?.map(({ name, ms }) => ({ name, ms }));
}

function findInBlocking({ trace, intended: { blocks } }: Evidence): readonly Finding[] {
  if (blocks === undefined) return [];
  const found = mergeTouching(blockedIn(trace));
  const telling = found.filter(isTelling);
  if (blocks === 'never') return telling.slice(0, 1).map(describeBlocking);
  const wanted = mergeTouching(blocks).filter(isTelling);
  for (const [index, want] of wanted.entries()) {
    const match = telling[index];
    const expected = want.to - want.from;
    const actual = match === undefined ? null : match.to - match.from;
    if (actual === null || Math.abs(actual - expected) > blockedSlack * want.parts) {
      return [{ kind: 'blocks-for', index, expected, actual }];
    }
  }
  return telling.slice(wanted.length, wanted.length + 1).map(describeBlocking);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly line?: number;
}

function blockedIn({ events }: Trace): readonly Stretch[] {
  return events.flatMap((event) =>
    event.type === 'blocked'
      ? [{ from: event.from, to: event.at, ...(event.line === undefined ? {} : { line: event.line }) }]
      : [],
  );
}

function describeBlocking({ from, to, line }: Stretch): Finding {
  return { kind: 'blocks', from, to, ...(line === undefined ? {} : { line }) };
}

/** A shorter stretch is a look at the clock. */
function isTelling({ from, to }: Stretch): boolean {
  return to - from > blockedSlack;
}

/** Stretches that touch are one: whether something is logged between them is not a matter of blocking. */
function mergeTouching(stretches: readonly Stretch[]): readonly (Stretch & { readonly parts: number })[] {
  const merged: (Stretch & { readonly parts: number })[] = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    if (last?.to === stretch.from) merged[merged.length - 1] = { ...last, to: stretch.to, parts: last.parts + 1 };
    else merged.push({ ...stretch, parts: 1 });
  }
  return merged;
}

function findLeftOver({ trace, intended: { leaves } }: Evidence): readonly Finding[] {
  const settled = settledIn(trace);
  if (leaves === undefined || settled === undefined) return [];
  const open = new Set(settled.open);
  const names = trace.events.flatMap((event) =>
    event.type === 'started' && open.delete(event.span) && event.name !== '' ? [event.name] : [],
  );
  // A long trace leaves out where coroutines start.
  if (open.size > 0) names.push('another function');
  return [
    ...(settled.timers.length > 0 ? [{ kind: 'timers-left' as const, at: settled.at, timers: settled.timers }] : []),
    ...(names.length > 0 ? [{ kind: 'still-running' as const, at: settled.at, names: [...new Set(names)] }] : []),
  ];
}

/** Judges time: when it settles, what it blocks, and what it leaves behind. */
import type { Trace, TraceEvent } from '../trace/event.ts';
import type { Finding } from '../trace/finding.ts';
import type { Evidence } from './judge.ts';
import type { Job } from './job.ts';

/** Blocked stretches, and only they, are compared with this slack, in milliseconds. */
export const blockedSlack = 2;

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
  const slack = blockedSlack * (Array.isArray(intended.blocks) ? intended.blocks.length : 0);
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
function partsOf(total: number, jobs: readonly Job[]): readonly { readonly name: string; readonly ms: number }[] | undefined {
  const pairs = jobs.flatMap((a, index) => jobs.slice(index + 1).map((b) => [a, b]));
  const fitting = [jobs, ...pairs].find(
    (parts) => parts.length > 1 && parts.reduce((sum, { ms }) => sum + ms, 0) === total,
  );
  return fitting?.map(({ name, ms }) => ({ name, ms }));
}

function findInBlocking({ trace, intended: { blocks } }: Evidence): readonly Finding[] {
  if (blocks === undefined) return [];
  const blocked = mergeTouching(trace);
  if (blocks === 'never') {
    const [first] = blocked;
    return first === undefined ? [] : [{ kind: 'blocks', ...first }];
  }
  const findings: Finding[] = [];
  for (let index = 0; index < Math.max(blocks.length, blocked.length); index += 1) {
    const [want, found] = [blocks[index], blocked[index]];
    if (want === undefined) {
      if (found !== undefined) findings.push({ kind: 'blocks', ...found });
      continue;
    }
    const expected = want.to - want.from;
    const actual = found === undefined ? null : found.to - found.from;
    if (actual === null || Math.abs(actual - expected) > blockedSlack) {
      findings.push({ kind: 'blocks-for', index, expected, actual });
    }
  }
  return findings.slice(0, 1);
}

/** Blocked stretches as a reader sees them: two that touch with nothing logged or called between them are one. */
function mergeTouching({ events }: Trace): readonly { readonly from: number; readonly to: number; readonly line?: number }[] {
  const merged: { from: number; to: number; line?: number }[] = [];
  let touching = false;
  for (const event of events) {
    const last = merged.at(-1);
    if (event.type !== 'blocked') {
      touching = false;
      continue;
    }
    if (touching && last !== undefined && last.to === event.from) last.to = event.at;
    else merged.push({ from: event.from, to: event.at, ...(event.line === undefined ? {} : { line: event.line }) });
    touching = true;
  }
  return merged;
}

function findLeftOver({ trace, intended: { leaves } }: Evidence): readonly Finding[] {
  const settled = settledIn(trace);
  if (leaves === undefined || settled === undefined) return [];
  const names = trace.events.flatMap((event) =>
    event.type === 'started' && settled.open.includes(event.span) && event.name !== '' ? [event.name] : [],
  );
  return [
    ...(settled.timers.length > 0 ? [{ kind: 'timers-left' as const, at: settled.at, timers: settled.timers }] : []),
    ...(names.length > 0 ? [{ kind: 'still-running' as const, at: settled.at, names: [...new Set(names)] }] : []),
  ];
}

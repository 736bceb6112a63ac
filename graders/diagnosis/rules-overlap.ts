/** A rule about jobs that can overlap, and were made to wait for each other. */
import type { AwaitFact, SourceFacts } from '../submission/compiled.ts';
import { callerOf, isOpenAt, laneOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Rule } from './rule.ts';
import type { Span } from '../trace/spans.ts';

/** S1: two jobs that can run at once never did; the later was called when the earlier one was done. */
export const oneAfterAnother: Rule = (evidence) => {
  const { jobs, spans, facts } = evidence;
  for (const late of jobs) {
    const early = jobs.find(
      (job) => job.to === late.from && job.from < late.from && isLateBy(overlapOf(job, late, evidence), late, evidence),
    );
    if (early === undefined) continue;
    const open =
      callerOf(late, spans, ({ of }) => of === 'call') ??
      evidence.calls.find((call) => call.from <= early.from && isOpenAt(call, late.from));
    // Outside of a call that lasts, it is not the student's code that waits.
    if (open === undefined || !isOpenAt(open, late.from)) continue;
    const waiting = spans.find(
      (span) => span.of === 'coroutine' && span.waits.some(({ to }) => to === late.from) && isOpenAt(span, late.from),
    );
    const line = waiting?.waits.find(({ to }) => to === late.from)?.line;
    const names = [waiting?.name || open.name, late.name, early.name];
    const how = line === undefined ? undefined : howAt(facts, line);
    if (waiting === undefined || line === undefined || how === undefined) return { id: 'one-after-another', names };
    const otherLine = late.parent === waiting.span ? (late.line ?? line) : nextCall(waiting, line, late, facts);
    // Where what waits calls nothing when it goes on, something else has started the job.
    if (otherLine === undefined) return { id: 'one-after-another', names };
    const variant = how === 'plain' && otherLine === line ? 'one-line' : how;
    return { id: 'one-after-another', variant, line, otherLine, names };
  }
  return undefined;
};

/** What a coroutine calls between the await that was over and the next one: that may start a job in another function. */
function nextCall({ name, waits }: Span, line: number, { from }: Span, { calls }: SourceFacts): number | undefined {
  const next = waits.find((wait) => wait.from === from)?.line ?? line;
  return calls.find(
    (call) => call.inside === name && (next > line ? call.line > line && call.line <= next : call.line === next),
  )?.line;
}

/** How long a right run has both open, in milliseconds. */
function overlapOf(a: Span, b: Span, evidence: Evidence): number {
  const [first, second] = [laneOf(a, evidence), laneOf(b, evidence)];
  if (first?.to === undefined || second?.to === undefined || first === second) return 0;
  return Math.min(first.to, second.to) - Math.max(first.from, second.from);
}

/** Whether the case, or the later job itself, is late by nearly what overlapping saves: a millisecond has other causes. */
function isLateBy(saved: number, late: Span, { of }: Evidence): boolean {
  return (
    saved > 0 &&
    of('settles-at', 'starts-at').some(
      (finding) =>
        finding.actual !== null &&
        finding.actual - finding.expected >= 0.9 * saved &&
        (finding.kind === 'settles-at' || (finding.name === late.name && finding.actual === late.from)),
    )
  );
}

/** How the awaits on a line stand, when they all stand alike. */
function howAt({ awaits }: SourceFacts, line: number): AwaitFact['how'] | undefined {
  const [how, ...others] = new Set(awaits.filter((each) => each.line === line).map((each) => each.how));
  return others.length > 0 || how === 'in-executor' ? undefined : how;
}

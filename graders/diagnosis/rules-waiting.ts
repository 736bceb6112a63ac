/** Rules about waiting: for too little, for one at a time, or for ever. */
import type { AwaitFact, SourceFacts } from '../submission/compiled.ts';
import { callerOf, droppedUntil, isOpenAt, laneOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Rule } from './rule.ts';
import type { Span } from '../trace/spans.ts';

/** S3: nothing is ready, no timer is left, and the promise is pending. */
export const neverSettles: Rule = ({ of, facts, caller }) => {
  const [finding] = of('never-settles');
  if (finding === undefined) return undefined;
  const names = [finding.waiting[0]?.name ?? caller];
  const shape = (name: string) => facts.shapes.filter((each) => each.shape === name);
  const [executor] = shape('async-executor');
  if (executor !== undefined && of('unhandled').length > 0)
    return { id: 'never-settles', variant: 'async-executor', line: executor.line, names };
  const made = shape('new-promise');
  const [only] = made.length === 1 ? made : [];
  if (only !== undefined) return { id: 'never-settles', variant: 'new-promise', line: only.line, names };
  const line = finding.waiting.find((each) => each.line !== undefined)?.line;
  return line === undefined ? { id: 'never-settles', names } : { id: 'never-settles', variant: 'line', line, names };
};

/** S2, the half that the trace proves to the line: a call's promise was thrown away, and the case settled too early. */
export const promiseDropped: Rule = (evidence) => {
  const { facts, settled, caller } = evidence;
  if (settled === undefined || !settledTooEarly(evidence)) return undefined;
  const dropped = droppedUntil(evidence, settled.at);
  if (dropped === undefined) return undefined;
  const inCallback = facts.shapes.find(({ line, shape }) => line === dropped.line && isLoose(shape));
  return {
    id: 'not-awaited',
    variant: inCallback?.shape ?? 'dropped',
    line: dropped.line,
    names: [caller, openJob(evidence, settled.at)?.name ?? ''],
  };
};

/** S2, the other half: something of the student's was still running when the case settled too early. */
export const notAwaited: Rule = (evidence) => {
  const { facts, caller, settled } = evidence;
  if (settled === undefined || !settledTooEarly(evidence)) return undefined;
  const open =
    openJob(evidence, settled.at) ??
    evidence.spans.find((span) => span.of === 'coroutine' && isOpenAt(span, settled.at));
  const loose = facts.shapes.filter(({ shape }) => isLoose(shape));
  const [only] = loose.length === 1 ? loose : [];
  const names = [caller, open?.name ?? ''];
  if (open === undefined) {
    const later = evidence.events('log').find(({ at }) => at > settled.at);
    return later === undefined ? undefined : { id: 'not-awaited', variant: 'later', names: [caller] };
  }
  return only === undefined
    ? { id: 'not-awaited', names }
    : { id: 'not-awaited', variant: only.shape, line: only.line, names };
};

/** Order alone shows it: the next line was logged while what has to be over before it was still running. */
export const loggedTooEarly: Rule = (evidence) => {
  for (const { first, second, secondAt } of evidence.of('order')) {
    const [, name] = /^(.*) (?:ends|fails)$/.exec(first) ?? [];
    const job = evidence.jobs.find((each) => each.name === name && isOpenAt(each, secondAt));
    if (job === undefined || !/^line \d+$/.test(second)) continue;
    const names = [evidence.caller, job.name, second];
    const dropped = droppedUntil(evidence, secondAt);
    return dropped === undefined
      ? { id: 'not-awaited', variant: 'logged', names }
      : { id: 'not-awaited', variant: 'dropped', line: dropped.line, names };
  }
  return undefined;
};

function isLoose(shape: SourceFacts['shapes'][number]['shape']): boolean {
  return shape === 'async-in-foreach' || shape === 'async-in-map' || shape === 'then-without-return';
}

function settledTooEarly({ of, isToBlock }: Evidence): boolean {
  if (isToBlock) return false;
  return (
    of('settles-at', 'ends-at').some(({ actual, expected }) => actual !== null && actual < expected) ||
    of('still-running').length > 0
  );
}

function openJob({ jobs }: Evidence, at: number): Span | undefined {
  return jobs.find((job) => isOpenAt(job, at));
}

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
    if (line === undefined || how === undefined) return { id: 'one-after-another', names };
    const otherLine = late.line ?? line;
    const variant = how === 'plain' && otherLine === line ? 'one-line' : how;
    return { id: 'one-after-another', variant, line, otherLine, names };
  }
  return undefined;
};

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

/** Rules about waiting: for too little, for one at a time, or for ever. */
import type { AwaitFact, SourceFacts } from '../submission/compiled.ts';
import { callerOf, droppedUntil, isOpenAt } from './evidence.ts';
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
    names: [caller, openJob(evidence)?.name ?? ''],
  };
};

/** S2, the other half: something of the student's was still running when the case settled too early. */
export const notAwaited: Rule = (evidence) => {
  const { facts, caller, settled } = evidence;
  if (settled === undefined || !settledTooEarly(evidence)) return undefined;
  const open =
    openJob(evidence) ?? evidence.spans.find((span) => span.of === 'coroutine' && isOpenAt(span, settled.at));
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

function openJob({ jobs, settled }: Evidence): Span | undefined {
  return settled === undefined ? undefined : jobs.find((job) => isOpenAt(job, settled.at));
}

/** S1: two jobs that can run at once never did; the later was called when the earlier one was done. */
export const oneAfterAnother: Rule = (evidence) => {
  const { jobs, spans, facts, intended, caller } = evidence;
  const isLate = evidence
    .of('settles-at', 'starts-at')
    .some(({ actual, expected }) => actual !== null && actual > expected);
  if (!isLate) return undefined;
  for (const late of jobs) {
    const early = jobs.find((job) => job.to === late.from && job.from < late.from && canOverlap(job, late, intended));
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
    const names = [waiting?.name || open.name || caller, late.name, early.name];
    const how = line === undefined ? undefined : howAt(facts, line);
    if (line === undefined || how === undefined) return { id: 'one-after-another', names };
    const otherLine = late.line ?? line;
    const variant = how === 'plain' && otherLine === line ? 'one-line' : how;
    return { id: 'one-after-another', variant, line, otherLine, names };
  }
  return undefined;
};

/** Whether a right run has both open at one instant. */
function canOverlap(a: Span, b: Span, intended: Evidence['intended']): boolean {
  const [first, second] = [a, b].map(({ name }) => intended.find((lane) => lane.name === name));
  if (first?.to === undefined || second?.to === undefined) return false;
  return first !== second && first.from < second.to && second.from < first.to;
}

/** How the awaits on a line stand, when they all stand alike. */
function howAt({ awaits }: SourceFacts, line: number): AwaitFact['how'] | undefined {
  const [how, ...others] = new Set(awaits.filter((each) => each.line === line).map((each) => each.how));
  return others.length > 0 || how === 'in-executor' ? undefined : how;
}

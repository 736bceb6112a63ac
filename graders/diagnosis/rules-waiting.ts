/** Rules about waiting: for too little, or for ever. */
import type { SourceFacts } from '../submission/compiled.ts';
import { droppedUntil, isOpenAt, only } from './evidence.ts';
import { holds } from './plain-values.ts';
import type { Evidence } from './evidence.ts';
import type { Rule } from './rule.ts';
import type { Span } from '../trace/spans.ts';

/** S3: nothing is ready, no timer is left, and the promise is pending. */
export const neverSettles: Rule = ({ of, shapes, calls, caller }) => {
  const [finding] = of('never-settles');
  if (finding === undefined) return undefined;
  const names = [finding.waiting[0]?.name ?? caller];
  const hasFailed = of('unhandled').length > 0;
  const [executor] = shapes('async-executor');
  if (executor !== undefined && hasFailed)
    return { id: 'never-settles', variant: 'async-executor', line: executor.line, names };
  const made = shapes('new-promise');
  const own = made.filter(({ inside }) => calls.some(({ name }) => name === inside));
  const promise = only(made) ?? (hasFailed ? only(own) : undefined);
  if (promise !== undefined)
    return { id: 'never-settles', variant: hasFailed ? 'failed-inside' : 'new-promise', line: promise.line, names };
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
  // The function that stands around the call is the one that goes on.
  const inside = facts.shapes.find(({ line, shape }) => line === dropped.line && shape === 'call-not-awaited')?.inside;
  return {
    id: 'not-awaited',
    variant: inCallback?.shape ?? 'dropped',
    line: dropped.line,
    names: [inside === undefined || inside === caller ? caller : '', openJob(evidence, settled.at)?.name ?? ''],
  };
};

/** S2, the other half: something of the student's was still running when the case settled too early. */
export const notAwaited: Rule = (evidence) => {
  const { facts, caller, settled } = evidence;
  if (settled === undefined || !settledTooEarly(evidence)) return undefined;
  const open =
    openJob(evidence, settled.at) ??
    evidence.spans.find((span) => span.of === 'coroutine' && isOpenAt(span, settled.at));
  const names = [caller, open?.name ?? ''];
  if (open === undefined) {
    const later = evidence.events('log').find(({ at }) => at > settled.at);
    const timer = only(facts.calls.filter(({ name }) => /^set(?:Timeout|Interval)$/.test(name)));
    const line = timer === undefined ? {} : { line: timer.line };
    return later === undefined ? undefined : { id: 'not-awaited', variant: 'later', names: [caller], ...line };
  }
  if (holds(settled.value, 'promise')) return { id: 'not-awaited', variant: 'promises', names, ...returnIn(evidence) };
  const race = only(facts.shapes.filter(({ shape }) => shape === 'promise-race'));
  const first = evidence.jobs.find(({ to }) => to === settled.at);
  if (race !== undefined && first !== undefined)
    return { id: 'not-awaited', variant: 'race', line: race.line, names: [caller, open.name, first.name] };
  const loose = only(facts.shapes.filter(({ shape }) => isLoose(shape)));
  return loose === undefined
    ? { id: 'not-awaited', names }
    : { id: 'not-awaited', variant: loose.shape, line: loose.line, names };
};

/** Where the function that was called gives something back, when that is one place. */
function returnIn({ shapes, caller }: Evidence): { readonly line?: number } {
  const place = only(shapes('return').filter(({ inside }) => inside === caller));
  return place === undefined ? {} : { line: place.line };
}

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

/** Rules about when something is called: too early, too late, the wrong one first, or before what it needs is there. */
import { isOpenAt, laneOf, missingCalls } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Diagnosis } from '../verdict.ts';
import type { Rule } from './rule.ts';
import type { Span } from '../trace/spans.ts';

/** S7: a job was called while one that has to be over before it was still running. */
export const overlapsDependent: Rule = (evidence) => {
  for (const job of mistimed(evidence)) {
    const needed = neededBy(job, evidence);
    if (needed === undefined) continue;
    const names = [job.name, needed.name];
    const left = evidence.shapes('return-in-using', 'return-in-try').find(({ line }) => line === needed.line);
    return left === undefined
      ? withLine({ id: 'overlaps-dependent', names }, job)
      : { id: 'overlaps-dependent', variant: 'returned', line: left.line, names };
  }
  return undefined;
};

/** The job that was still running, though in a right run it is over by then. */
function neededBy(job: Span, evidence: Evidence): Span | undefined {
  return evidence.jobs.find((other) => other !== job && isOpenAt(other, job.from) && comesBefore(other, job, evidence));
}

/** Jobs that started too early, and jobs that should not be called at all. */
function mistimed({ of, jobs }: Evidence): readonly Span[] {
  // Of a function that was called too rarely nobody knows which call is which.
  const unsure = new Set(missingCalls({ of }).map(({ name }) => name));
  const early = of('starts-at').filter(
    ({ name, actual, expected }) => actual !== null && actual < expected && !unsure.has(name),
  );
  const unasked = of('called').filter(({ expected }) => expected === 0);
  return jobs.filter(
    (job) =>
      early.some(({ name, actual }) => name === job.name && actual === job.from) ||
      unasked.some(({ name }) => name === job.name),
  );
}

/** In a right run `first` is over when `second` starts; one that is not called there at all comes after a failure. */
function comesBefore(first: Span, second: Span, evidence: Evidence): boolean {
  const [before, after] = [laneOf(first, evidence), laneOf(second, evidence)];
  if (before?.to === undefined) return false;
  return after === undefined ? before.failed === true : before.to <= after.from;
}

/** Two jobs that should follow one upon the other did so the other way round. */
export const swappedCalls: Rule = (evidence) => {
  const { of, jobs } = evidence;
  if (missingCalls({ of }).length > 0) return undefined;
  const late = of('starts-at').filter(({ actual, expected }) => actual !== null && actual > expected);
  for (const early of mistimed(evidence)) {
    const after = jobs.find(
      (job) =>
        early.to !== undefined &&
        early.to <= job.from &&
        late.some(({ name, actual }) => name === job.name && actual === job.from) &&
        comesBefore(job, early, evidence),
    );
    if (after === undefined) continue;
    const names = [after.name, early.name];
    if (early.line === undefined || after.line === undefined) return { id: 'wrong-order', variant: 'calls', names };
    return { id: 'wrong-order', variant: 'calls-lines', line: early.line, otherLine: after.line, names };
  }
  return undefined;
};

/** A job was called before it should be, or although it should not be. */
export const startsTooEarly: Rule = (evidence) => {
  const { of, jobs } = evidence;
  const broken = of('order').flatMap(({ first, second }) => {
    const [, name] = /^(.*) starts$/.exec(second) ?? [];
    // Between two functions it is a matter of their order.
    return name === undefined || / (starts|ends|fails)$/.test(first) ? [] : [name];
  });
  const isUnaskedFor = (job: Span): boolean =>
    of('called').some(({ name, expected }) => name === job.name && expected === 0);
  // Where a call is left out, what comes after it is early for that reason.
  const isPulledForward = missingCalls(evidence).length > 0;
  const job =
    jobs.find(({ name }) => broken.includes(name)) ??
    mistimed(evidence).find((each) => !isPulledForward || isUnaskedFor(each));
  if (job === undefined) return undefined;
  const isUnasked = isUnaskedFor(job);
  return withLine({ id: 'starts-too-early', variant: isUnasked ? 'unasked' : 'trace', names: [job.name] }, job);
};

/** A job was called later than it can be. */
export const startsTooLate: Rule = (evidence) => {
  const { of, jobs } = evidence;
  const unsure = new Set(missingCalls({ of }).map(({ name }) => name));
  const late = of('starts-at').filter(
    ({ name, actual, expected }) => actual !== null && actual > expected && !unsure.has(name),
  );
  const behind = of('order').flatMap(({ first, second }) =>
    / (starts|ends|fails)$/.test(second) ? [] : (/^(.*) starts$/.exec(first)?.[1] ?? []),
  )[0];
  const job =
    jobs.find(({ name, from }) => late.some((finding) => finding.name === name && finding.actual === from)) ??
    jobs.find(({ name }) => name === behind);
  return job === undefined ? undefined : withLine(whyLate(job, evidence), job);
};

/** What came just before it: a timer, or nothing of the student's, so that somebody else has asked for it. */
function whyLate(job: Span, { events, jobs, calls, caller }: Evidence): Diagnosis {
  const fired = events('timer-fired').filter(({ at }) => at === job.from);
  const timer = events('timer-set').find((set) => fired.some((event) => event.timer === set.timer));
  if (timer !== undefined) {
    const ms = timer.due - timer.at;
    return { id: 'starts-too-late', variant: ms === 0 ? 'zero-timer' : 'timer', names: [job.name, `${ms}`] };
  }
  const isAsked =
    caller !== '' &&
    job.parent === undefined &&
    calls.every(({ to }) => to !== undefined && to < job.from) &&
    !jobs.some(({ to }) => to === job.from);
  return isAsked
    ? { id: 'starts-too-late', variant: 'awaited', names: [job.name, caller] }
    : { id: 'starts-too-late', names: [job.name] };
}

/** Every such misconception has a form with the line of the call. */
function withLine(diagnosis: Diagnosis, { line }: Span): Diagnosis {
  const { variant = 'trace' } = diagnosis;
  return line === undefined
    ? diagnosis
    : { ...diagnosis, variant: variant === 'trace' ? 'line' : `${variant}-line`, line };
}

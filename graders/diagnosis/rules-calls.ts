/** Rules about calls: too many, too early, too late, or before what they need is there. */
import { isOpenAt, laneOf, missingCalls } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Diagnosis } from '../verdict.ts';
import type { Rule } from './rule.ts';
import type { Span } from '../trace/spans.ts';

/** A job was called more often than it should be, and it should be called. */
export const calledTwice: Rule = ({ of, jobs }) => {
  const finding = of('called').find(({ expected, actual }) => expected > 0 && actual > expected);
  if (finding === undefined) return undefined;
  const lines = jobs.flatMap((job) => (job.name === finding.name && job.line !== undefined ? [job.line] : []));
  const names = [finding.name];
  const [line, other] = new Set(lines);
  if (line === undefined || lines.length < finding.actual) return { id: 'called-twice', names };
  if (other === undefined) return { id: 'called-twice', variant: 'line', line, names };
  return { id: 'called-twice', variant: 'lines', line, otherLine: other, names };
};

/** S10: a function was never called, because it was itself what was awaited. */
export const notCalled: Rule = ({ of, source }) => {
  for (const { name } of of('called').filter(({ expected, actual }) => expected > 0 && actual === 0)) {
    const awaited = new RegExp(String.raw`\bawait\s+${escapeName(name)}(?![\w$]|\s*[.(?[])`);
    for (const text of Object.values(source)) {
      const line = 1 + text.split(/\r\n?|\n/).findIndex((each) => awaited.test(each));
      if (line > 0) return { id: 'not-called', line, names: [name] };
    }
  }
  return undefined;
};

function escapeName(name: string): string {
  return name.replaceAll(/[^\w]/g, String.raw`\$&`);
}

/** S7: a job was called while one that has to be over before it was still running. */
export const overlapsDependent: Rule = (evidence) => {
  for (const job of mistimed(evidence)) {
    const needed = neededBy(job, evidence);
    if (needed !== undefined) return withLine({ id: 'overlaps-dependent', names: [job.name, needed.name] }, job);
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
export const startsTooLate: Rule = ({ of, jobs }) => {
  const unsure = new Set(missingCalls({ of }).map(({ name }) => name));
  const late = of('starts-at').find(
    ({ name, actual, expected }) => actual !== null && actual > expected && !unsure.has(name),
  )?.name;
  const behind = of('order').flatMap(({ first, second }) =>
    / (starts|ends|fails)$/.test(second) ? [] : (/^(.*) starts$/.exec(first)?.[1] ?? []),
  )[0];
  const job = jobs.find(({ name }) => name === (late ?? behind));
  return job === undefined ? undefined : withLine({ id: 'starts-too-late', names: [job.name] }, job);
};

/** Every such misconception has a form with the line of the call. */
function withLine(diagnosis: Diagnosis, { line }: Span): Diagnosis {
  const { variant = 'trace' } = diagnosis;
  return line === undefined
    ? diagnosis
    : { ...diagnosis, variant: variant === 'trace' ? 'line' : `${variant}-line`, line };
}

/** Rules about failures: made to disappear, replaced, or unhandled. */
import { droppedUntil, isOpenAt, only } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Diagnosis } from '../verdict.ts';
import type { Rule } from './rule.ts';
import type { Plain } from '../trace/plain.ts';
import { differing, kindOf, same } from './plain-values.ts';
import { escapeName, linesOf } from './source-texts.ts';
import type { Span } from '../trace/spans.ts';

/** A job failed, and the case was fulfilled or went on as if nothing had happened. */
export const swallowedError: Rule = ({ of, jobs, calls, caller, settled, shapes, facts }) => {
  const failed = jobs.find(
    ({ failed: isFailed, to }) => isFailed && to !== undefined && (settled === undefined || to <= settled.at),
  );
  if (failed === undefined) return undefined;
  if (isFulfilled(of)) {
    // What is over before the failure gave back something else, and that is what went on.
    const isOver = calls.every(({ to }) => to !== undefined && failed.to !== undefined && to < failed.to);
    const names = [isOver && caller !== '' ? `what came of ${caller}` : caller, failed.name];
    const handler = only(shapes('catch'));
    return handler === undefined || facts.calls.some(({ name }) => name === 'Promise.allSettled')
      ? { id: 'swallowed-error', names }
      : { id: 'swallowed-error', variant: 'catch', line: handler.line, names };
  }
  const unasked = of('called').find(({ expected, actual }) => expected === 0 && actual > 0);
  const after = jobs.find(({ name, from }) => name === unasked?.name && failed.to !== undefined && from >= failed.to);
  return after === undefined
    ? undefined
    : { id: 'swallowed-error', variant: 'carried-on', names: [caller, failed.name, after.name] };
};

/** Whether something was fulfilled that should have failed. */
export function isFulfilled(of: Evidence['of']): boolean {
  return (
    of('fulfils').length > 0 ||
    of('ends-how').some(({ expected }) => expected === 'rejected') ||
    of('value').some(({ expected, actual }) =>
      differing(expected, actual).some(({ should, was }) => should.how === 'rejects' && was.how === 'fulfils'),
    )
  );
}

/** Another error came out, or was handed on, than the very one. */
export const wrongError: Rule = (evidence) => {
  const { of, jobs, events, caller } = evidence;
  const [actual] = [
    ...of('error').map((finding) => finding.actual),
    ...of('value').flatMap((finding) =>
      differing(finding.expected, finding.actual).flatMap(({ should, was }) =>
        should.how === 'rejects' && was.how === 'rejects' ? [was.value] : [],
      ),
    ),
  ];
  if (actual === undefined) return errorHandedOn(evidence);
  const job = jobFailedWith(actual, jobs, events('ended'));
  const wanted = of('error').flatMap(({ expected }) => jobFailedWith(expected, jobs, events('ended')) ?? [])[0];
  if (job !== undefined && wanted !== undefined)
    return { id: 'wrong-error', variant: 'both', names: [caller, job.name, wanted.name] };
  if (job !== undefined) return { id: 'wrong-error', variant: 'other', names: [caller, job.name] };
  if (isErrorOnPurpose(actual)) return withMaker({ id: 'wrong-error', names: [caller] }, actual, evidence);
  return wanted === undefined ? undefined : { id: 'wrong-error', variant: 'slip', names: [caller, wanted.name] };
};

/** The line that makes errors of this kind, where there is just one. */
function withMaker(diagnosis: Diagnosis, error: Plain, { source }: Evidence): Diagnosis {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : 'Error';
  const line = only(linesOf(source, new RegExp(String.raw`\bnew ${escapeName(name)}\(`)));
  return line === undefined ? diagnosis : { ...diagnosis, line };
}

/** What is observed should be the very error of a job, and is another one, a text made of it, or nothing. */
function errorHandedOn(evidence: Evidence): Diagnosis | undefined {
  const { of, jobs, events, caller, shapes } = evidence;
  for (const { expected, actual } of of('observed')) {
    const job = jobFailedWith(expected, jobs, events('ended'));
    if (job === undefined) continue;
    const names = [caller, job.name];
    if (isErrorOnPurpose(actual) || (typeof actual === 'string' && actual !== ''))
      return withMaker({ id: 'wrong-error', variant: 'handed-on', names }, actual, evidence);
    // Only where the source is known can it be said that it has no catch.
    const isCaught = shapes('function').length === 0 || shapes('catch').length > 0;
    if (kindOf(actual) === 'undefined' && !isCaught) return { id: 'wrong-error', variant: 'not-told', names };
  }
  return undefined;
}

function jobFailedWith(
  error: Plain,
  jobs: Evidence['jobs'],
  ends: readonly { readonly span: number; readonly failed: boolean; readonly result?: Plain }[],
): Span | undefined {
  const end = ends.find(({ failed, result }) => failed && result !== undefined && same(result, error));
  return jobs.find(({ span }) => span === end?.span);
}

/** The language's own errors come from a slip in the code, not from a wrong idea about errors. */
function isErrorOnPurpose(value: Plain): boolean {
  const isError = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'error';
  return isError && !/^(Type|Reference|Range|Syntax)Error$/.test(value.name);
}

/** S4: a promise was rejected while nobody could handle it. */
export const unhandledRejection: Rule = (evidence) => {
  const { of, events, jobs, facts, caller } = evidence;
  const [finding] = of('unhandled');
  if (finding === undefined) return undefined;
  const dropped = droppedUntil(evidence, finding.at);
  if (dropped !== undefined)
    return { id: 'unhandled-rejection', variant: 'dropped', line: dropped.line, names: [caller] };
  const open = evidence.spans.filter((span) => isOpenAt(span, finding.at)).map(({ name }) => name);
  const loop = facts.awaits.find(({ how, inside }) => how === 'for-await' && open.includes(inside));
  if (loop !== undefined) return { id: 'unhandled-rejection', variant: 'for-await', line: loop.line, names: [caller] };
  const failed = events('ended').find(
    ({ failed: isFailed, result, at }) =>
      isFailed && at === finding.at && result !== undefined && same(result, finding.error),
  );
  const job = jobs.find(({ span }) => span === failed?.span);
  if (job === undefined) return { id: 'unhandled-rejection', names: [caller] };
  const line = job.line === undefined ? {} : { line: job.line };
  return { id: 'unhandled-rejection', variant: 'job', names: [caller, job.name], ...line };
};

/** Rules about failures: made to disappear, replaced, or unhandled. */
import { droppedUntil, isOpenAt } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Diagnosis } from '../verdict.ts';
import type { Rule } from './rule.ts';
import type { Plain } from '../trace/plain.ts';
import { isList } from '../trace/plain-text.ts';
import type { Span } from '../trace/spans.ts';

/** A job failed, and the case was fulfilled or went on as if nothing had happened. */
export const swallowedError: Rule = ({ of, jobs, caller, settled }) => {
  const failed = jobs.find(
    ({ failed: isFailed, to }) => isFailed && to !== undefined && (settled === undefined || to <= settled.at),
  );
  if (failed === undefined) return undefined;
  const isFulfilled =
    of('fulfils').length > 0 ||
    of('ends-how').some(({ expected }) => expected === 'rejected') ||
    of('value').some(({ expected, actual }) =>
      differing(expected, actual).some(([should, was]) => should.how === 'rejects' && was.how === 'fulfils'),
    );
  if (isFulfilled) return { id: 'swallowed-error', names: [caller, failed.name] };
  const unasked = of('called').find(({ expected, actual }) => expected === 0 && actual > 0);
  const after = jobs.find(({ name, from }) => name === unasked?.name && failed.to !== undefined && from >= failed.to);
  return after === undefined
    ? undefined
    : { id: 'swallowed-error', variant: 'carried-on', names: [caller, failed.name, after.name] };
};

/** Another error came out, or was handed on, than the very one. */
export const wrongError: Rule = (evidence) => {
  const { of, jobs, events, caller } = evidence;
  const [actual] = [
    ...of('error').map((finding) => finding.actual),
    ...of('value').flatMap((finding) =>
      differing(finding.expected, finding.actual).flatMap(([should, was]) =>
        should.how === 'rejects' && was.how === 'rejects' ? [was.value] : [],
      ),
    ),
  ];
  if (actual === undefined) return errorHandedOn(evidence);
  const job = jobFailedWith(actual, jobs, events('ended'));
  if (job !== undefined) return { id: 'wrong-error', variant: 'other', names: [caller, job.name] };
  return isErrorOnPurpose(actual) ? { id: 'wrong-error', names: [caller] } : undefined;
};

/** What is observed should be the very error of a job, and is another one or a text made of it. */
function errorHandedOn({ of, jobs, events, caller }: Evidence): Diagnosis | undefined {
  for (const { expected, actual } of of('observed')) {
    const job = jobFailedWith(expected, jobs, events('ended'));
    if (job !== undefined && (isErrorOnPurpose(actual) || (typeof actual === 'string' && actual !== '')))
      return { id: 'wrong-error', variant: 'handed-on', names: [caller, job.name] };
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

interface Outcome {
  readonly how: string;
  readonly value: Plain;
}

/** Where a value lists what became of several promises, `{ fulfils }` or `{ rejects }`: those that differ, in pairs. */
function differing(expected: Plain, actual: Plain): readonly (readonly [Outcome, Outcome])[] {
  const [should, was] = [outcomesIn(expected), outcomesIn(actual)];
  return should.flatMap((each, index) => {
    const other = was[index];
    return other === undefined || (each.how === other.how && same(each.value, other.value))
      ? []
      : [[each, other] as const];
  });
}

function outcomesIn(value: Plain): readonly Outcome[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isList(value)) return value.flatMap(outcomesIn);
  if (value.kind !== 'object') return [];
  const [entry, ...others] = value.entries;
  return entry === undefined || others.length > 0 || !/^(fulfils|rejects)$/.test(entry[0])
    ? []
    : [{ how: entry[0], value: entry[1] }];
}

function same(a: Plain, b: Plain): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
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
  return job === undefined
    ? { id: 'unhandled-rejection', names: [caller] }
    : { id: 'unhandled-rejection', variant: 'job', names: [caller, job.name] };
};

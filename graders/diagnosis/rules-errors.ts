/** Rules about failures: made to disappear, replaced, unhandled, or skipping the clean-up. */
import { droppedUntil, isOpenAt } from './evidence.ts';
import type { Rule } from './rule.ts';
import type { Plain } from '../trace/plain.ts';
import { isList } from '../trace/plain-text.ts';

/** Names that lessons give to clean-up. */
const cleanUp = /^(exit|close|dispose|release|clean)/i;

/** S7 and S10: the clean-up is missing, or it was called and not waited for. */
export const exitSkipped: Rule = ({ of, jobs, intended, settled }) => {
  const missing = of('called').find(({ name, expected, actual }) => expected > 0 && actual === 0 && cleanUp.test(name));
  if (missing !== undefined) {
    const lane = intended.find(({ name }) => name === missing.name);
    const failed = jobs.find((job) => job.failed && lane !== undefined && job.to !== undefined && job.to <= lane.from);
    return failed === undefined
      ? { id: 'exit-skipped', names: [missing.name] }
      : { id: 'exit-skipped', variant: 'failed', names: [missing.name, failed.name] };
  }
  const isEarly = of('settles-at').some(({ actual, expected }) => actual < expected) || of('still-running').length > 0;
  const open =
    settled === undefined ? undefined : jobs.find((job) => cleanUp.test(job.name) && isOpenAt(job, settled.at));
  if (!isEarly || open === undefined) return undefined;
  return { id: 'exit-skipped', variant: 'not-awaited', names: [open.name] };
};

/** A job failed, and the case was fulfilled or went on as if nothing had happened. */
export const swallowedError: Rule = ({ of, jobs, caller, settled }) => {
  const failed = jobs.find((job) => job.failed && (settled === undefined || (job.to ?? Infinity) <= settled.at));
  if (failed === undefined) return undefined;
  const isFulfilled =
    of('fulfils').length > 0 ||
    of('ends-how').some(({ expected }) => expected === 'rejected') ||
    of('value').some(({ expected, actual }) =>
      differing(expected, actual).some(([should, was]) => should.how === 'rejects' && was.how === 'fulfils'),
    );
  if (isFulfilled) return { id: 'swallowed-error', names: [caller, failed.name] };
  const unasked = of('called').find(({ expected, actual }) => expected === 0 && actual > 0);
  const after = jobs.find((job) => job.name === unasked?.name && job.from >= (failed.to ?? Infinity));
  return after === undefined
    ? undefined
    : { id: 'swallowed-error', variant: 'carried-on', names: [caller, failed.name, after.name] };
};

/** Another error came out than the very one. */
export const wrongError: Rule = ({ of, jobs, events, caller }) => {
  const [actual] = [
    ...of('error').map((finding) => finding.actual),
    ...of('value').flatMap((finding) =>
      differing(finding.expected, finding.actual).flatMap(([should, was]) =>
        should.how === 'rejects' && was.how === 'rejects' ? [was.value] : [],
      ),
    ),
  ];
  if (actual === undefined) return undefined;
  const other = events('ended').find(({ failed, result }) => failed && result !== undefined && same(result, actual));
  const job = jobs.find(({ span }) => span === other?.span);
  if (job !== undefined) return { id: 'wrong-error', variant: 'other', names: [caller, job.name] };
  // The language's own errors come from a slip in the code, not from a wrong idea about errors.
  return isError(actual) && !/^(Type|Reference|Range|Syntax)Error$/.test(actual.name)
    ? { id: 'wrong-error', names: [caller] }
    : undefined;
};

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

function isError(value: Plain): value is Extract<Plain, { readonly kind: 'error' }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'error';
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

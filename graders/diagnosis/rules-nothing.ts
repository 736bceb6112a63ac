/** Rules about values that are real, and are taken for nothing because a test takes them for false. */
import type { ShapeFact } from '../submission/compiled.ts';
import { describePlain, isList } from '../trace/plain-text.ts';
import type { Plain } from '../trace/plain.ts';
import type { Diagnosis } from '../verdict.ts';
import { only } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { isFalsy, same } from './plain-values.ts';
import { isFulfilled } from './rules-errors.ts';
import type { Rule } from './rule.ts';
import { escapeName, linesOf, textsOf } from './source-texts.ts';

/** A job came to `undefined`, `0` or the like, and just that was lost. */
export const falsyOutcome: Rule = (evidence) => {
  const { of, jobs, events, shapes } = evidence;
  const isOfJob = new Set(jobs.map(({ span }) => span));
  const [end] = events('ended').filter(
    ({ span, result }) => isOfJob.has(span) && result !== undefined && isFalsy(result),
  );
  if (end?.result === undefined) return undefined;
  const tests = shapes('truth-test');
  if (end.failed && isFulfilled(of))
    return found(
      'error',
      tests.find((test) => throwsNear(test, evidence)),
      end.result,
    );
  if (leavesOutFalsy(evidence))
    return found('left-out', only(tests.filter(isInCaller(evidence))) ?? only(tests), end.result);
  const test = only(tests);
  return of('never-settles').length > 0 && test !== undefined && isSet(test, evidence)
    ? found('waits', test, end.result)
    : undefined;
};

function found(variant: string, test: ShapeFact | undefined, value: Plain): Diagnosis | undefined {
  if (test === undefined) return undefined;
  return { id: 'false-is-nothing', variant, line: test.line, names: [test.calls ?? 'a value', describePlain(value)] };
}

/** Whether what is tested is thrown, on its line or just below. */
function throwsNear({ line, calls = '' }: ShapeFact, { source }: Evidence): boolean {
  const thrown = new RegExp(String.raw`\b(?:throw\s+|reject\()${escapeName(calls)}\b`);
  return [line, line + 1].some((at) => textsOf(source, at).some((text) => thrown.test(text)));
}

/** Whether what is tested is set somewhere: then the test asks whether that has happened yet. */
function isSet({ calls = '' }: ShapeFact, { source }: Evidence): boolean {
  return linesOf(source, new RegExp(String.raw`^\s*${escapeName(calls)}\s*=[^=]`)).length > 0;
}

/** Whether the result is a list that lacks just what a test takes for false. */
function leavesOutFalsy({ of }: Evidence): boolean {
  return of('value').some(
    ({ expected, actual }) =>
      isList(expected) &&
      isList(actual) &&
      expected.some(isFalsy) &&
      same(
        actual,
        expected.filter((each) => !isFalsy(each)),
      ),
  );
}

function isInCaller({ caller }: Evidence): (test: ShapeFact) => boolean {
  return ({ inside }) => inside === caller;
}

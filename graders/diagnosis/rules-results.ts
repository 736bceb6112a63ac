/** Rules about what came out: another value, another order, another text. */
import { isOpenAt } from './evidence.ts';
import type { Rule } from './rule.ts';
import { holds } from './plain-values.ts';
import { hasTextFor } from './source-texts.ts';
import type { Plain } from '../trace/plain.ts';
import { isList } from '../trace/plain-text.ts';

/** No promise came back where one should, or what was awaited is a timer. */
export const notAPromise: Rule = ({ of, caller, calls, settled, isToBlock, facts, events, spans, source }) => {
  if (isToBlock) return undefined;
  const timed = facts.awaits.find(
    ({ calls: name = '', inside }) =>
      /^set(?:Timeout|Interval|Immediate)$/.test(name) && spans.some((span) => span.name === inside),
  );
  // The timers of this module are promises.
  const hasPromises = Object.values(source).some((text) => text.includes('timers/promises'));
  const isEarly = of('settles-at', 'ends-at').some(({ actual, expected }) => actual !== null && actual < expected);
  if (timed !== undefined && isEarly && !hasPromises && events('timer-set').length > 0)
    return { id: 'not-a-promise', variant: 'timer', line: timed.line, names: [caller, timed.calls ?? ''] };
  const observed = of('observed').some(
    ({ name, expected, actual }) =>
      (expected === 'a promise' && actual !== 'a promise') ||
      (/promise/i.test(name) && expected === true && actual === false),
  );
  // Awaiting it took its time, and yet there was no promise that could be seen to settle.
  const [call, ...others] = calls;
  const isUnseen =
    others.length === 0 &&
    of('ends-at').some(
      ({ name, actual, expected }) =>
        name === call?.name && actual !== null && actual < expected && actual === call.to && expected === settled?.at,
    );
  return observed || isUnseen ? { id: 'not-a-promise', names: [caller] } : undefined;
};

/** Everything happened, but in another order: results, lines, or calls. */
export const wrongOrder: Rule = ({ of, log, intendedLog, caller }) => {
  const [value] = of('value');
  if (value !== undefined && isShuffled(value.actual, value.expected))
    return { id: 'wrong-order', variant: 'results', names: [caller] };
  if (of('log').length > 0 && intendedLog !== undefined && isShuffled(log.map(trimmed), intendedLog.map(trimmed))) {
    return { id: 'wrong-order', variant: 'log', names: [caller] };
  }
  const [order] = of('order');
  const [, second] = /^(.*) (?:starts|ends)$/.exec(order?.second ?? '') ?? [];
  const [, first] = /^(.*) (?:starts|ends)$/.exec(order?.first ?? '') ?? [];
  if (first === undefined || second === undefined || first === second) return undefined;
  const areStarts = order?.first.endsWith(' starts') === true && order.second.endsWith(' starts');
  return areStarts && order?.firstAt === order?.secondAt
    ? { id: 'wrong-order', variant: 'starts', names: [first, second] }
    : { id: 'wrong-order', names: [first, second] };
};

function trimmed(text: string): string {
  return text.trimEnd();
}

function isShuffled(actual: Plain, expected: Plain): boolean {
  if (!isList(actual) || !isList(expected) || actual.length < 2) return false;
  const [was, should] = [actual, expected].map((items) => items.map((item) => JSON.stringify(item)));
  return (
    JSON.stringify(was) !== JSON.stringify(should) &&
    JSON.stringify(was?.toSorted()) === JSON.stringify(should?.toSorted())
  );
}

/** S9: everything ran as it should, and only what comes out is wrong. */
export const lostValue: Rule = ({ of, findings, jobs, events, settled, caller }) => {
  const [finding] = of('value');
  if (
    finding === undefined ||
    jobs.length === 0 ||
    settled === undefined ||
    jobs.some((job) => isOpenAt(job, settled.at))
  )
    return undefined;
  if (findings.some(({ kind }) => kind !== 'value' && kind !== 'observed')) return undefined;
  const { actual, expected } = finding;
  const names = [caller];
  if (holds(actual, 'promise') && !holds(expected, 'promise')) return { id: 'lost-value', variant: 'promise', names };
  if (holds(actual, 'undefined') && !holds(expected, 'undefined'))
    return { id: 'lost-value', variant: 'missing', names };
  const ended = events('ended').filter(
    ({ result }) => result !== undefined && JSON.stringify(result) === JSON.stringify(actual),
  );
  const [other, ...more] = jobs.filter(({ span }) => ended.some((end) => end.span === span));
  if (other !== undefined && more.length === 0)
    return { id: 'lost-value', variant: 'other', names: [caller, other.name] };
  return { id: 'lost-value', names };
};

/** Only the text of a line differs: the number of lines and every time are right, and the source has no better text. */
export const wrongText: Rule = ({ findings, intendedLog, source, caller }) => {
  const [finding] = findings;
  if (finding?.kind !== 'log' || findings.some(({ kind }) => kind !== 'log')) return undefined;
  const { expected, actual, timesAreRight } = finding;
  if (expected === null || actual === null || hasTextFor(expected, actual, source)) return undefined;
  const kind = kinds.find(({ ignoring }) => ignoring(expected) === ignoring(actual))?.variant;
  // Where lines may mix, nobody counts them: only a small difference shows that the line itself is meant.
  const isKnown = intendedLog === undefined ? kind !== undefined && kind !== 'numbers' : timesAreRight === true;
  if (!isKnown) return undefined;
  return kind === undefined
    ? { id: 'wrong-text', names: [caller] }
    : { id: 'wrong-text', variant: kind, names: [caller] };
};

/** What is left out of the comparison, the smallest difference first. */
const kinds: readonly { readonly variant: string; readonly ignoring: (text: string) => string }[] = [
  { variant: 'blanks', ignoring: (text) => text.replaceAll(/\s/g, '') },
  { variant: 'capitals', ignoring: (text) => text.toLowerCase() },
  { variant: 'punctuation', ignoring: (text) => text.replaceAll(/[\s\p{P}]/gu, '') },
  { variant: 'numbers', ignoring: (text) => text.replaceAll(/[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi, '#') },
];

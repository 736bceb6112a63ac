/** Rules about durations that are off by a number: another unit, a default in place of 0, one turn too many. */
import { durationOf, only } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Rule } from './rule.ts';
import { linesOf, textsOf } from './source-texts.ts';

/** Milliseconds taken for seconds, or the other way round. */
export const wrongUnit: Rule = (evidence) => {
  const { source, caller, jobs } = evidence;
  const took = durationOf(evidence);
  // Where jobs are at work, a thousandth may be the time of another one.
  if (took === undefined || jobs.length > 0) return undefined;
  const { actual, expected } = took;
  const names = [caller, `${actual}`, `${expected}`];
  if (actual > 0 && actual * 1000 === expected) return { id: 'wrong-unit', names };
  if (expected > 0 && actual === expected * 1000) return { id: 'wrong-unit', variant: 'times', names };
  const [line] = linesOf(source, /\/\s*(?:1000|1_000|1e3)\b/);
  const waits = waitsOf(evidence);
  const isTiny = expected >= 50 && actual <= slackMs && waits.length > 0 && waits.every((ms) => ms <= slackMs);
  return line === undefined || !isTiny ? undefined : { id: 'wrong-unit', variant: 'line', line, names };
};

/** A thousandth of a few seconds, or nothing. */
const slackMs = 6;

/** How long each timer of the student's was to take, and each blocked stretch took. */
function waitsOf({ events, blocked }: Evidence): readonly number[] {
  return [...events('timer-set').map(({ at, due }) => due - at), ...blocked.map(({ from, to }) => to - from)];
}

/** A call with 0 took as long as a number beside a test for true or false. */
export const zeroMeansDefault: Rule = ({ calls, shapes, source, of }) => {
  if (of('settles-at', 'ends-at').length === 0) return undefined;
  for (const { args = [], from, to = from } of calls) {
    if (!args.includes(0) || to === from) continue;
    const ms = new RegExp(String.raw`\b${to - from}\b`);
    const test = shapes('truth-test').find(({ line }) => textsOf(source, line).some((text) => ms.test(text)));
    if (test !== undefined)
      return { id: 'false-is-nothing', variant: 'default', line: test.line, names: ['0', `${to - from}`] };
  }
  return undefined;
};

/** One line waits again and again for equally long, once or more too often or too rarely. */
export const wrongCount: Rule = (evidence) => {
  const { spans, calls, of } = evidence;
  const took = durationOf(evidence);
  if (took === undefined || calls.length !== 1 || of('called', 'starts-at').length > 0) return undefined;
  for (const { name, waits } of spans.filter((span) => span.of === 'coroutine')) {
    const [first] = waits;
    if (first?.line === undefined) continue;
    const ms = first.to - first.from;
    const isOneLine = waits.every((wait) => wait.line === first.line && wait.to - wait.from === ms);
    // Each lasts as long as somebody asked for: then it is not the time that is wrong, but how often.
    const isAskedFor = calls.some(({ args = [] }) => args.includes(ms));
    const wanted = took.expected / ms;
    if (!isOneLine || !isAskedFor || took.actual !== waits.length * ms || !Number.isInteger(wanted)) continue;
    const variant = waits.length > wanted ? 'trace' : 'too-few';
    const names = [name, multiple(waits.length, ms), multiple(wanted, ms)];
    return { id: 'wrong-count', variant, line: first.line, names };
  }
  return undefined;
};

/** All timers began together, and the time that is missing is that of one after the other. */
export const sideBySide: Rule = (evidence) => {
  const { events, facts, caller } = evidence;
  const took = durationOf(evidence);
  const [first, ...others] = events('timer-set');
  if (took === undefined || first === undefined || others.length === 0 || others.length > 20) return undefined;
  const ms = first.due - first.at;
  const isTogether = ms > 0 && others.every(({ at, due }) => at === first.at && due === first.due);
  const count = others.length + 1;
  if (!isTogether || took.actual !== ms || took.expected !== count * ms) return undefined;
  const all = only(facts.calls.filter(({ name }) => name === 'Promise.all'));
  return {
    id: 'side-by-side',
    names: [caller, multiple(count, ms), `${ms}`],
    ...(all === undefined ? {} : { line: all.line }),
  };
};

/** `300 = 100 + 100 + 100`; what is long is counted. */
function multiple(count: number, ms: number): string {
  if (count === 1) return `${ms}`;
  return count > 4
    ? `${count * ms} = ${count} times ${ms}`
    : `${count * ms} = ${Array.from({ length: count }, () => ms).join(' + ')}`;
}

/** Rules about functions that are to block, and about promises that nobody asked for. */
import { only } from './evidence.ts';
import type { Rule } from './rule.ts';
import type { Plain } from '../trace/plain.ts';

/** The program was to be held up, and went on instead. */
export const waitsInstead: Rule = ({ of, calls, spans, blocked, events, facts, isToBlock, caller }) => {
  if (!isToBlock || of('blocks-for', 'ends-at', 'settles-at').length === 0) return undefined;
  const wait = spans.find((span) => span.of === 'coroutine' && span.waits.length > 0)?.waits[0];
  const names = [caller];
  if (wait?.line !== undefined && blocked.length === 0)
    return { id: 'does-not-block', variant: 'await', line: wait.line, names };
  const [call] = calls;
  if (call?.to === undefined || call.to > call.from) return undefined;
  const dropped = events('dropped').find(({ at }) => at === call.to);
  if (dropped !== undefined && blocked.length > 0)
    return { id: 'does-not-block', variant: 'later', line: dropped.line, names };
  const timer = only(facts.calls.filter(({ name, inside }) => name === 'setTimeout' && inside === call.name));
  return events('timer-set').length > 0 && timer !== undefined
    ? { id: 'does-not-block', variant: 'timer', line: timer.line, names }
    : undefined;
};

/** A promise came back where a value, or nothing, should. */
export const givesPromise: Rule = ({ of, spans, caller }) => {
  const isPromise = (value: Plain | null): boolean =>
    value === 'a promise' ||
    (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'promise');
  if (!of('observed').some(({ expected, actual }) => isPromise(actual) && !isPromise(expected))) return undefined;
  // Only an async function has a coroutine.
  const body = spans.find((span) => span.of === 'coroutine' && span.name === caller);
  return body?.line === undefined ? undefined : { id: 'gives-promise', line: body.line, names: [caller] };
};

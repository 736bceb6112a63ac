/** Rules about time: blocked, polled, or left ticking. */
import type { Rule } from './rule.ts';
import { isOpenAt, only } from './evidence.ts';
import type { Evidence } from './evidence.ts';

/** S6, first half: the program was held up where it was to wait. */
export const blocksTheLoop: Rule = (evidence) => {
  const { of, blocked, isToBlock, caller } = evidence;
  const spent = of('over-budget').find(({ budget }) => budget === 'loop');
  if (spent !== undefined) return blocksForEver(spent.line, evidence);
  if (isToBlock) return undefined;
  const [finding] = of('blocks');
  const isTimed = of('settles-at', 'starts-at', 'ends-at', 'log-time').length > 0;
  const total = blocked.reduce((sum, { from, to }) => sum + to - from, 0);
  // Looking at the clock often costs a millisecond or two.
  const stretch = finding ?? (isTimed && total > 10 ? blocked[0] : undefined);
  if (stretch === undefined) return undefined;
  const names = [caller];
  return stretch.line === undefined
    ? { id: 'blocks-the-loop', names }
    : { id: 'blocks-the-loop', variant: 'line', line: stretch.line, names };
};

/** A loop without an end shows that it waits only when there is something it could be waiting for. */
function blocksForEver(line: number | undefined, { events, jobs, caller }: Evidence): ReturnType<Rule> {
  const over = new Set([...events('timer-fired'), ...events('timer-cleared')].map(({ timer }) => timer));
  const isAwaited =
    events('timer-set').some(({ timer }) => !over.has(timer)) || jobs.some((job) => isOpenAt(job, Infinity));
  if (line === undefined || !isAwaited) return undefined;
  return { id: 'blocks-the-loop', variant: 'loop', line, names: [caller] };
}

/** S6, second half: short timers of one length in a row, and the end is noticed only at the next of them. */
export const polls: Rule = (evidence) => {
  const { of, events, caller } = evidence;
  const names = [caller];
  if (of('called').length > 0) return undefined;
  if (events('polling').length > 0 && of('settles-at', 'ends-at', 'log-time').length > 0) return { id: 'polls', names };
  const late = of('settles-at', 'ends-at').find(({ actual, expected }) => actual !== null && actual > expected);
  if (late === undefined || late.actual === null) return undefined;
  const { beat, inARow } = beatOf(evidence);
  const isNext = inARow > 1 && late.actual - late.expected < beat;
  return beat > 0 && (isNext || looksAtClock(evidence)) ? { id: 'polls', names } : undefined;
};

/** The length of the timers that fired, when it is the same for all, and how many followed one upon the other. */
function beatOf({ events }: Evidence): { readonly beat: number; readonly inARow: number } {
  const fired = new Set(events('timer-fired').map(({ timer }) => timer));
  const set = events('timer-set').filter(({ timer }) => fired.has(timer));
  const beats = new Set(set.map(({ at, due, every }) => every ?? due - at));
  const [beat = 0] = beats.size === 1 ? beats : [];
  const following = set.filter(({ at }, index) => set.slice(0, index).some((before) => before.due === at));
  const repeated = set.some(({ every }) => every !== undefined);
  return { beat, inARow: repeated ? events('timer-fired').length : 1 + following.length };
}

/** Whether a loop that reads the clock waits in each of its turns. */
function looksAtClock({ facts }: Evidence): boolean {
  const clocks = facts.calls.filter(({ name }) => /^(Date|performance)\.now$/.test(name));
  return facts.awaits.some(({ how, inside }) => how === 'in-loop' && clocks.some((clock) => clock.inside === inside));
}

/** S5: the promise settled, and timers remain. */
export const leavesTimer: Rule = ({ of, facts, shapes, caller }) => {
  const [finding] = of('timers-left');
  if (finding === undefined) return undefined;
  const names = [caller];
  const setOnOneLine = (name: string): { readonly line?: number } => {
    const call = only(facts.calls.filter((each) => each.name === name));
    return call === undefined ? {} : { line: call.line };
  };
  if (finding.timers.some(({ every }) => every !== undefined))
    return { id: 'leaves-timer', variant: 'interval', names, ...setOnOneLine('setInterval') };
  const race = only(shapes('promise-race'));
  if (race !== undefined) return { id: 'leaves-timer', variant: 'race', line: race.line, names };
  return { id: 'leaves-timer', names, ...setOnOneLine('setTimeout') };
};

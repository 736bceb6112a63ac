/** What an event makes of the watch screen: values in, values out. */
import { nameOf } from '../progress/render-list.ts';
import { brokenSentence } from '../progress/remember-verdicts.ts';
import type { Step, WatchEvent } from './events.ts';
import { pressKey } from './press-key.ts';
import type { View, WatchState } from './state.ts';
import { stationOf } from './state.ts';

/** Returns the state after an event, and what is to be done. */
export function reduce(state: WatchState, event: WatchEvent): Step {
  switch (event.type) {
    case 'key':
      return stopping(state, pressKey({ ...state, notice: '' }, event));
    case 'checking':
      return just(isOnScreen(state, event.slug) ? { ...state, isChecking: true, notice: '' } : state);
    case 'slow':
      return just(isOnScreen(state, event.slug) && state.isChecking ? withoutVerdict(state) : state);
    case 'checked':
      return just(takeVerdict(state, event));
    case 'gave-up':
      return just({ ...state, isChecking: false, notice: event.notice });
    case 'told':
      return just({ ...state, notice: event.notice });
    case 'showed':
      return just(isOnScreen(state, event.slug) ? { ...state, view: event.view, scroll: 0 } : state);
    case 'printed':
      return just(state.view.kind === 'run' ? follow(state, extend(state.view, event.text)) : state);
    case 'ended':
      return just(state.view.kind === 'run' ? follow(state, { ...state.view, ended: event.how }) : state);
  }
}

function just(state: WatchState): Step {
  return { state, effects: [] };
}

/** What was true before is not shown for long. */
function withoutVerdict(state: WatchState): WatchState {
  const { verdict: _, ...rest } = state;
  return rest;
}

/** A demo that is no longer looked at is stopped. */
function stopping({ view }: WatchState, step: Step): Step {
  const wasRunning = view.kind === 'run' && view.ended === undefined;
  return wasRunning && step.state.view.kind !== 'run'
    ? { ...step, effects: [{ type: 'stop' }, ...step.effects] }
    : step;
}

function isOnScreen(state: WatchState, slug: string): boolean {
  return stationOf(state).standing.exercise.slug === slug;
}

function takeVerdict(
  state: WatchState,
  { verdict, standing, progress, isBrokenAgain }: Extract<WatchEvent, { type: 'checked' }>,
): WatchState {
  const { slug } = verdict;
  const before = state.stations.find((station) => station.standing.exercise.slug === slug)?.standing;
  const stations = state.stations.map((station) =>
    station.standing.exercise.slug === slug ? { ...station, standing } : station,
  );
  const wasSolved = before?.state === 'solved';
  const isNewlySolved = standing.state === 'solved' && !wasSolved;
  const isFinished = isNewlySolved && stations.every((each) => each.standing.state === 'solved');
  const after = { ...state, stations, progress };
  if (!isOnScreen(state, slug)) {
    const notice = isBrokenAgain
      ? brokenSentence(verdict)
      : isNewlySolved
        ? `${nameOf(verdict)} is solved.`
        : state.notice;
    return isFinished ? { ...after, notice, view: { kind: 'finish' }, scroll: 0 } : { ...after, notice };
  }
  const view: View = isFinished ? { kind: 'finish' } : staysOpen(state.view) ? state.view : { kind: 'verdict' };
  const scroll = view === state.view ? state.scroll : 0;
  const notice = isBrokenAgain ? brokenSentence(verdict) : state.notice;
  return { ...after, verdict, isChecking: false, view, scroll, notice };
}

/** What a student is in the middle of is not taken away by a verdict. */
function staysOpen(view: View): boolean {
  return view.kind === 'list' || view.kind === 'ask-reset' || (view.kind === 'run' && view.ended === undefined);
}

/** The newest line stays in sight. */
function follow(state: WatchState, view: View): WatchState {
  return { ...state, view, scroll: Number.MAX_SAFE_INTEGER };
}

/** The most of a demo's output that is kept. */
const mostOutput = 100_000;

function extend(view: Extract<View, { kind: 'run' }>, text: string): View {
  return { ...view, output: (view.output + text).slice(-mostOutput) };
}

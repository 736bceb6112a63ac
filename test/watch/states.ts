/** States of the watch screen, and what keys make of them. */
import { noProgress } from '../../graders/progress/progress.ts';
import type { Effect, WatchEvent } from '../../graders/watch/events.ts';
import { reduce } from '../../graders/watch/reduce.ts';
import type { WatchState } from '../../graders/watch/state.ts';
import { standing } from '../progress/verdicts.ts';
import { passed } from '../report/sample.ts';
import { oneAfterAnother } from '../report/situations.ts';

const lesson = {
  text: '## Your task\n\n`together` starts both at once.\n',
  title: 'Start two things before you wait for either',
  task: '1. `oneByOne` starts `second` when `first` is done.\n2. `together` starts both at once.',
  hints: [
    { title: 'The idea', text: 'A call starts work; an `await` waits for it.' },
    { title: 'What to use', text: 'A promise can be kept in a variable and awaited later.' },
    { title: 'The shape', text: 'Both functions make the same two calls.' },
  ],
};

/** The second of three exercises is on the screen, and fails. */
export const failing: WatchState = {
  stations: [
    { standing: standing('04-suspend-and-resume', { state: 'solved', passed: 4, total: 4 }), lesson },
    { standing: standing('05-one-after-another', { state: 'failing', passed: 3, total: 4 }), lesson },
    { standing: standing('06-create-task', { state: 'not-started' }), lesson },
  ],
  at: 1,
  progress: noProgress,
  verdict: oneAfterAnother.exercise,
  isChecking: false,
  hasSolutions: true,
  view: { kind: 'verdict' },
  scroll: 0,
  notice: '',
};

/** The same, solved. */
export const solved: WatchState = {
  ...failing,
  stations: failing.stations.map((station, place) =>
    place === 1
      ? { ...station, standing: standing('05-one-after-another', { state: 'solved', passed: 2, total: 2 }) }
      : station,
  ),
  verdict: { ...oneAfterAnother.exercise, status: 'solved', checks: [passed('first'), passed('second')] },
};

/** A key, in a view that can be scrolled by 30 lines, of which 20 fit. */
function key(name: string): WatchEvent {
  return { type: 'key', key: name, page: 20, last: 30 };
}

/** Presses keys one after another; gives the last state and everything that was to be done. */
export function press(
  state: WatchState,
  ...names: readonly string[]
): { readonly state: WatchState; readonly effects: readonly Effect[] } {
  return names.reduce<ReturnType<typeof press>>(
    (before, name) => {
      const step = reduce(before.state, key(name));
      return { state: step.state, effects: [...before.effects, ...step.effects] };
    },
    { state, effects: [] },
  );
}

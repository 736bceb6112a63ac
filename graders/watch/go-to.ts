/** Moves the watch screen to another exercise. */
import type { Step } from './events.ts';
import type { WatchState } from './state.ts';

/** Goes to the exercise at a place. */
export function goTo(state: WatchState, at: number): Step {
  const { verdict: _, ...rest } = state;
  return {
    state: { ...rest, at, isChecking: true, view: { kind: 'verdict' }, scroll: 0 },
    effects: [{ type: 'moved' }, { type: 'check' }],
  };
}

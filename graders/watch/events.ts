/** What happens to the watch screen, and what it asks to be done. */
import type { Progress } from '../progress/progress.ts';
import type { Standing } from '../progress/standing.ts';
import type { ExerciseVerdict } from '../verdict.ts';
import type { View, WatchState } from './state.ts';

/** Something that happened. */
export type WatchEvent =
  /** `key` is named as `readline` names it; `page` is how many lines of a view fit, `last` the furthest it can scroll. */
  | { readonly type: 'key'; readonly key: string; readonly page: number; readonly last: number }
  | { readonly type: 'checking'; readonly slug: string }
  /** The check takes long enough for the eye to notice. */
  | { readonly type: 'slow'; readonly slug: string }
  /** `isBrokenAgain` when the exercise was solved when it was last checked. */
  | {
      readonly type: 'checked';
      readonly verdict: ExerciseVerdict;
      readonly standing: Standing;
      readonly progress: Progress;
      readonly isBrokenAgain: boolean;
    }
  /** A check could not be made. */
  | { readonly type: 'gave-up'; readonly notice: string }
  | { readonly type: 'told'; readonly notice: string }
  /** What was asked for about an exercise is there. */
  | { readonly type: 'showed'; readonly slug: string; readonly view: View }
  | { readonly type: 'printed'; readonly text: string }
  | { readonly type: 'ended'; readonly how: string };

/** Something to be done for the exercise on the screen. */
export type Effect =
  | { readonly type: 'check' | 'run' | 'stop' | 'again' | 'timeline' | 'reset' | 'solution' | 'quit' }
  /** The screen has moved to another exercise. */
  | { readonly type: 'moved' }
  /** So many hints have been seen. */
  | { readonly type: 'hint'; readonly seen: number };

/** What an event leads to. */
export interface Step {
  readonly state: WatchState;
  readonly effects: readonly Effect[];
}

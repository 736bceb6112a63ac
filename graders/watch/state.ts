/** What the watch screen knows: everything it shows is made from this value and the size of the terminal. */
import type { Lesson } from '../lesson/lesson.ts';
import type { Progress } from '../progress/progress.ts';
import type { Standing } from '../progress/standing.ts';
import type { Replayed } from '../report/terminal.ts';
import type { ExerciseVerdict } from '../verdict.ts';

/** An exercise of the course, where the student stands in it, and its lesson. */
export interface Station {
  readonly standing: Standing;
  readonly lesson: Lesson;
}

export interface WatchState {
  /** At least one, in order. */
  readonly stations: readonly Station[];
  /** The place of the exercise on the screen. */
  readonly at: number;
  readonly progress: Progress;
  /** What is known of the exercise on the screen; nothing while it is checked for the first time. */
  readonly verdict?: ExerciseVerdict;
  readonly isChecking: boolean;
  /** Whether this course hands out solutions. */
  readonly hasSolutions: boolean;
  readonly view: View;
  /** How many lines of the view are above the screen. */
  readonly scroll: number;
  /** A sentence about something that has just happened; empty when there is nothing to say. */
  readonly notice: string;
}

/** What is on the screen. */
export type View =
  | { readonly kind: 'verdict' | 'hints' | 'keys' | 'ask-reset' | 'finish' }
  /** `row` is the place among the rows that the filter leaves. */
  | { readonly kind: 'list'; readonly filter: string; readonly row: number }
  | { readonly kind: 'replay'; readonly replayed: Replayed }
  | { readonly kind: 'solution'; readonly text: string }
  /** The demo's output so far, and how it ended once it has. */
  | { readonly kind: 'run'; readonly output: string; readonly ended?: string };

/** The exercise on the screen. */
export function stationOf({ stations, at }: WatchState): Station {
  const station = stations[at];
  if (station === undefined) throw new RangeError(`Expected a place from 0 to ${stations.length - 1}, got ${at}`);
  return station;
}

/** What the demo asks of each of its three graders. */
import type { ExerciseVerdict } from '../verdict.ts';

/** What a grader makes of an answer. */
export interface Opinion {
  readonly accepts: boolean;
  /** What it has to say beyond yes or no; only ours has. */
  readonly verdict?: ExerciseVerdict;
}

/** A grader that the demo shows. */
export interface DemoGrader {
  readonly name: string;
  /** Starts what it needs for the answer in this file; what comes back judges it, once. */
  readonly prepare: (answer: string) => Promise<() => Promise<Opinion>>;
}

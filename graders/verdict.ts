import type { CheckInfo, Run } from './room/protocol.ts';
import type { Finding } from './trace/finding.ts';
import type { SourceFacts } from './submission/compiled.ts';

/** The named misconception that explains a finding, with the lines that show it. */
export interface Diagnosis {
  /** Such as `one-after-another`. */
  readonly id: string;
  readonly line?: number;
  readonly otherLine?: number;
  /** Which of the shapes of this misconception it is, such as `in-loop`. */
  readonly variant?: string;
  /** The names the sentence speaks of, such as the function that waits and the one that starts late. */
  readonly names?: readonly string[];
}

/** What became of one check. */
export type CheckVerdict = { readonly check: CheckInfo; readonly points: number } & (
  | { readonly status: 'passed'; readonly cases: number }
  | {
      readonly status: 'failed';
      readonly findings: readonly Finding[];
      readonly diagnosis?: Diagnosis;
      readonly run?: Run;
    }
  | { readonly status: 'not-started'; readonly name: string }
  | { readonly status: 'blocked'; readonly by: string }
  /** Ours: it costs the student nothing. */
  | { readonly status: 'broken'; readonly error: string }
);

/** What became of one exercise. */
export interface ExerciseVerdict {
  readonly number: string;
  readonly slug: string;
  readonly status: 'solved' | 'failing' | 'not-started' | 'broken';
  readonly checks: readonly CheckVerdict[];
  readonly points: number;
  readonly maxPoints: number;
  /** The student's source, by file name, for the lines a report shows. */
  readonly source: Readonly<Record<string, string>>;
  readonly entry: string;
  readonly facts?: SourceFacts;
}

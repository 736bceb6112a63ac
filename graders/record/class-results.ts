/** What is known of a whole class once everything is graded: small, so that ten thousand rows fit in memory. */
import type { Person, SubmissionRecord } from './record.ts';

/** The class as reports see it. */
export interface ClassResults {
  /** The assignment's title. */
  readonly title: string;
  /** The assignment's exercises, in order. */
  readonly exercises: readonly ExerciseInfoRow[];
  readonly maxPoints: number;
  /** One row a submission, sorted by id; those that a later or better attempt replaces are not counted. */
  readonly rows: readonly ClassRow[];
  /** What needs a human, before anything else. */
  readonly attention: Attention;
  /** One line a person of the roster; empty without a roster. */
  readonly gradebook: readonly GradebookLine[];
}

export interface ExerciseInfoRow {
  readonly number: string;
  readonly slug: string;
  readonly maxPoints: number;
}

/** One submission in a line. */
export interface ClassRow {
  readonly submission: string;
  readonly origin: string;
  readonly people: readonly Person[];
  readonly status: SubmissionRecord['status'];
  readonly problem?: string;
  readonly points: number;
  readonly maxPoints: number;
  /** Whether the same people's other attempt counts in its place. */
  readonly replacedBy?: string;
  readonly exercises: readonly {
    readonly slug: string;
    readonly status: 'solved' | 'failing' | 'not-started' | 'missing' | 'broken';
    readonly points: number;
    readonly maxPoints: number;
    readonly isOverridden: boolean;
    /** The first failing check, and why. */
    readonly stuckAt?: {
      readonly check: string;
      readonly title: string;
      readonly diagnosis?: string;
      readonly sentence: string;
    };
  }[];
}

/** What somebody has to look at. */
export interface Attention {
  /** People of the roster without a submission. */
  readonly withoutSubmission: readonly Person[];
  /** Ids of submissions that no person of the roster owns. */
  readonly unmatched: readonly string[];
  readonly invalid: readonly { readonly submission: string; readonly problem: string }[];
  readonly graderErrors: readonly string[];
  /** Overrides and other lines of the course's files that fit nothing, a sentence each. */
  readonly notes: readonly string[];
}

/** What one person gets; `points` is null when nothing was handed in, or when the grader failed. */
export interface GradebookLine {
  readonly person: Person;
  readonly submission: string | null;
  readonly points: number | null;
  readonly maxPoints: number;
  /** A short comment for the gradebook, one line a sentence. */
  readonly comment: string;
}

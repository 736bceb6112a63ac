/** What is kept of one submission: the one value that every result format is derived from. */
import type { CaseInfo, Run } from '../room/protocol.ts';
import type { Finding } from '../trace/finding.ts';
import type { Diagnosis } from '../verdict.ts';

/** The record of one submission, as it is written to `records/<submission>.json`. */
export interface SubmissionRecord {
  readonly schema: 1;
  /** The submission's id: lower-case letters, digits, dots and dashes, fit for a file's name anywhere. */
  readonly submission: string;
  /** Its name as it was found, such as `José Ñuñez_1234567_assignsubmission_file`. */
  readonly origin: string;
  /** When it was handed in, as somebody else says; never used to compute a penalty. */
  readonly submittedAt: SubmittedAt | null;
  /** Whose it is, from the roster; a group has several, and nobody knows whose it is when empty. */
  readonly people: readonly Person[];
  /** `grader-error` is ours: there is no score, and it costs nobody anything. */
  readonly status: 'graded' | 'invalid' | 'grader-error';
  /** Why it is invalid, in a sentence that names the file or the entry. */
  readonly problem?: string;
  /** Whole points, overrides applied; never more than `maxPoints`, never below 0. */
  readonly points: number;
  readonly maxPoints: number;
  /** In the assignment's order; all of its exercises, unless the submission is invalid. */
  readonly exercises: readonly ExerciseRecord[];
  /** How many files of it were not looked at. */
  readonly ignoredFiles: number;
  readonly versions: Versions;
}

/** An instant, as ISO 8601 in UTC, and who says so. */
export interface SubmittedAt {
  readonly at: string;
  readonly source: 'archive' | 'platform';
}

/** One row of a roster. */
export interface Person {
  /** How the course calls this person: a login, a number, an address. */
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
  readonly group?: string;
}

/** What produced a record: with the same ones, the same submission gets the same bytes. */
export interface Versions {
  /** The kit's version. */
  readonly kit: string;
  /** A hash of the kit's and the graders' sources. */
  readonly graders: string;
  /** A hash of what the assignment says about judging. */
  readonly assignment: string;
  /** A fingerprint of the seed, which nobody can turn back into it. */
  readonly seed: string;
  /** A hash of the files that were judged. */
  readonly content: string;
}

/** What became of one exercise. */
export interface ExerciseRecord {
  readonly number: string;
  readonly slug: string;
  readonly status: 'solved' | 'failing' | 'not-started' | 'missing' | 'broken';
  /** Whole points, the override applied. */
  readonly points: number;
  readonly maxPoints: number;
  /** An instructor's word, which stands above the judge's. */
  readonly override?: Override;
  readonly checks: readonly CheckRecord[];
  /** The files that were judged, by name; left out when they are very long. */
  readonly source: Readonly<Record<string, string>>;
}

export interface Override {
  readonly points: number;
  readonly reason: string;
  /** What the judge had given. */
  readonly judged: number;
}

/** What became of one check. */
export interface CheckRecord {
  readonly id: string;
  /** A sentence a student can read. */
  readonly title: string;
  readonly status: 'passed' | 'failed' | 'not-started' | 'blocked' | 'broken';
  readonly points: number;
  readonly maxPoints: number;
  /** What happened, a sentence each, harmless and in one line; empty when it passed. */
  readonly sentences: readonly string[];
  /** The findings behind the sentences, as data; only when it failed. */
  readonly findings?: readonly Finding[];
  /** Why, as data and as a sentence; only on evidence. */
  readonly diagnosis?: Diagnosis & { readonly sentence: string };
  /** The smallest failing case, and the command that runs it again. */
  readonly case?: CaseInfo & { readonly replay: string };
  /** When the student's promise settled, and until when anything ran, in virtual milliseconds. */
  readonly times?: { readonly settledAt: number | null; readonly until: number };
  /** The whole report as `npm test` prints it, in plain text of 80 columns. */
  readonly feedback?: string;
  /** What happened in that case beside what can happen; of an exercise's first failing check only. */
  readonly run?: Run;
}

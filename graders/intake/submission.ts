/** What somebody handed in, found but not yet read. */
import type { SourceFiles } from '../submission/compiled.ts';
import type { Refusal } from '../trace/finding.ts';
import type { SubmittedAt } from '../record/record.ts';

/** One submission of a class. */
export interface Submission {
  /** Made from `origin` alone: fit for a file's name anywhere, and the same on every machine. */
  readonly id: string;
  /** Its name as it was found, relative to the path that was given. */
  readonly origin: string;
  /** What a roster may call its owner: a login, a platform's number, a person's name. */
  readonly keys: readonly string[];
  /** 1, or more where the platform's or the browser's name says that it is a later attempt. */
  readonly attempt: number;
  readonly submittedAt?: SubmittedAt;
  /** Reads it; only one submission need be in memory at a time. */
  readonly load: () => Promise<LoadedSubmission>;
}

/** A submission's files, by the exercise's slug; an exercise that was not handed in is not there. */
export type LoadedSubmission =
  | {
      readonly status: 'ready';
      readonly exercises: ReadonlyMap<string, SourceFiles | Refusal>;
      readonly ignoredFiles: number;
    }
  /** `problem` is a sentence that names the file or the archive's entry. */
  | { readonly status: 'invalid'; readonly problem: string; readonly ignoredFiles: number };

/** What was found at the paths. */
export interface Intake {
  /** Sorted by id. */
  readonly submissions: readonly Submission[];
  /** Removes what had to be unpacked. */
  readonly close: () => Promise<void>;
}

/** What a result format is: records or a class in, files out. */
import type { ClassResults } from '../record/class-results.ts';
import type { SubmissionRecord } from '../record/record.ts';

/** A file of results; `path` is relative to the results folder, with `/` between its parts. */
export interface ResultFile {
  readonly path: string;
  readonly text: string;
}

/** A format by its name on the command line. */
export interface Format {
  /** The files for one submission. */
  readonly ofRecord?: (record: SubmissionRecord) => readonly ResultFile[];
  /** The files for the class. */
  readonly ofClass?: (results: ClassResults, options: ClassFormatOptions) => readonly ResultFile[];
}

export interface ClassFormatOptions {
  /** The gradebook that the instructor exported from the platform, by its file's name: written back filled in. */
  readonly gradebooks: readonly { readonly name: string; readonly text: string }[];
}

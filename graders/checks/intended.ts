/** What must be seen in one case of a check. */

/** A span that can be seen in a right run: which one, and from when to when. */
export interface IntendedSpan {
  readonly of: 'call' | 'job';
  readonly name: string;
  /** The job's id; calls are matched by name, in the order they are made. */
  readonly job?: string;
  readonly from: number;
  readonly to: number;
  readonly failed?: boolean;
  /** What it must be called with; not looked at when missing. */
  readonly args?: readonly unknown[];
}

/** A line that must be logged; without `at` its time is not looked at. */
export interface IntendedLine {
  readonly text: string;
  readonly at?: number;
}

/** What must be seen in one case, computed from its input: asserted, and drawn as "what can happen". */
export interface Intended {
  /** Every job listed ran exactly so; a job that is not listed was not called. Left out: jobs are not looked at. */
  readonly spans?: readonly IntendedSpan[];
  /** Names of events, each before the next: a mark, `NAME starts`, `NAME ends`, `NAME fails`, `line N` of the log, `settles`. */
  readonly order?: readonly string[];
  /** Everything that `console.log` printed, and nothing else. */
  readonly log?: readonly (string | IntendedLine)[];
  /** As `log`, but only lines and their order within each list: lists may interleave freely. */
  readonly logs?: readonly (readonly (string | IntendedLine)[])[];
  /** The virtual millisecond at which the check's promise settles. */
  readonly settlesAt?: number;
  /** What it comes to for the likely mistake: `300 = 100 + 200`. */
  readonly ratherThan?: number;
  /** The fulfilled value, compared as plain data, jobs' own values and errors by identity. */
  readonly value?: unknown;
  /** The reason it rejects with; present (also as `undefined`) means that it must reject. `anything` takes every reason. */
  readonly rejects?: unknown;
  /** What `observe` must have seen, by name. */
  readonly observed?: Readonly<Record<string, unknown>>;
  /** The most jobs that may run at once. */
  readonly atMost?: number;
  /** No timer is open and no job or call is running when the promise settles. */
  readonly leaves?: 'nothing';
  /** The blocking stretches, each with 2 ms of slack; `never` allows none. */
  readonly blocks?: 'never' | readonly { readonly from: number; readonly to: number }[];
}

/** Stands for any reason to reject with. */
export const anything: unique symbol = Symbol('anything');

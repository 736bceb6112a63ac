import type { Compiled } from '../submission/compiled.ts';
import type { Trace } from '../trace/event.ts';
import type { Finding } from '../trace/finding.ts';
import type { Timeline } from '../trace/timeline.ts';

/** A check as the parent knows it. */
export interface CheckInfo {
  readonly id: string;
  /** A sentence a student can read. */
  readonly title: string;
  readonly points: number;
  /** The names of the case's inputs, in the order in which `replay` takes them. */
  readonly inputs: readonly string[];
  /** The check that must have passed before this one means anything. */
  readonly needs?: string;
}

/** An exercise as the parent knows it, told by a fresh room before any submission's code ran in it. */
export interface ExerciseInfo {
  readonly number: string;
  readonly slug: string;
  readonly exports: readonly string[];
  readonly checks: readonly CheckInfo[];
}

/** What the parent asks of a room. */
export interface RoomRequest {
  readonly slug: string;
  readonly compiled: Compiled;
  readonly seed: number;
  /** Only these checks, by id, in the grader's order; all when missing. */
  readonly only?: readonly string[];
  /** Exactly this case of the one check in `only`, as `replay` was given it. */
  readonly replay?: readonly string[];
}

/** One case as the student reads it: which input, and how to run it again. */
export interface CaseInfo {
  /** `first needs 100 ms and second needs 200 ms`; empty when a check has no inputs. */
  readonly text: string;
  /** The arguments of `npm run replay NN check …`. */
  readonly args: readonly string[];
}

/** What became of one check in the room. */
export type CheckOutcome = { readonly check: string; readonly cases: number } & (
  | { readonly status: 'passed' }
  | { readonly status: 'failed'; readonly findings: readonly Finding[]; readonly run?: Run }
  | { readonly status: 'not-started'; readonly name: string }
  | { readonly status: 'blocked'; readonly by: string }
  | { readonly status: 'broken'; readonly error: string }
);

/** One case that was run: what happened beside what can happen. */
export interface Run {
  readonly case: CaseInfo;
  readonly trace: Trace;
  readonly happened: Timeline;
  readonly intended: Timeline;
  /** The log lines: what was printed, and what the exercise prescribes when it does. */
  readonly log: readonly string[];
  readonly intendedLog?: readonly string[];
}

/** What a room says: ready (once), then per request `began` and `outcome` a check, then `done`. */
export type RoomMessage =
  | { readonly type: 'ready'; readonly exercises: readonly ExerciseInfo[] }
  | { readonly type: 'began'; readonly check: string }
  | { readonly type: 'outcome'; readonly outcome: CheckOutcome }
  | { readonly type: 'replayed'; readonly run: Run; readonly findings: readonly Finding[] }
  | { readonly type: 'bad-case'; readonly message: string }
  | { readonly type: 'done' };

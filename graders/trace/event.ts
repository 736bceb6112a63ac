import type { Plain } from './plain.ts';

/** What a span is a stretch of: a call of an export, a coroutine in the student's file, or a job of the kit's. */
export type SpanKind = 'call' | 'coroutine' | 'job';

/** One thing that happened, at a whole virtual millisecond since the case began. */
export type TraceEvent = { readonly at: number } & (
  | {
      readonly type: 'started';
      /** A number that is unique in the trace; `waits`, `resumes` and `ended` repeat it. */
      readonly span: number;
      readonly of: SpanKind;
      readonly name: string;
      /** The span whose code was running when this one started. */
      readonly parent?: number;
      /** The line of the student's file where the coroutine is written or the job was called. */
      readonly line?: number;
      /** The job's id, for spans of jobs. */
      readonly job?: string;
      /** What a job or an export was called with. */
      readonly args?: readonly Plain[];
    }
  | { readonly type: 'waits'; readonly span: number; readonly line: number }
  | { readonly type: 'resumes'; readonly span: number }
  | { readonly type: 'ended'; readonly span: number; readonly failed: boolean; readonly result?: Plain }
  /** The program was held up from `from` to `at`: no timer could run. */
  | { readonly type: 'blocked'; readonly from: number; readonly span?: number; readonly line?: number }
  | { readonly type: 'log'; readonly level: 'log' | 'error' | 'warn' | 'info' | 'debug'; readonly text: string }
  | { readonly type: 'mark'; readonly name: string }
  | { readonly type: 'observed'; readonly name: string; readonly value: Plain }
  | {
      readonly type: 'timer-set';
      readonly timer: number;
      readonly due: number;
      readonly every?: number;
      readonly span?: number;
    }
  | { readonly type: 'timer-fired'; readonly timer: number }
  | { readonly type: 'timer-cleared'; readonly timer: number }
  /** Zero-delay turns went round so often at one instant that each now costs 1 ms. */
  | { readonly type: 'polling' }
  /** A call on this line made a promise, and the statement threw it away. */
  | { readonly type: 'dropped'; readonly line: number; readonly span?: number }
  | { readonly type: 'unhandled'; readonly error: Plain; readonly line?: number }
  | {
      readonly type: 'threw';
      readonly where: 'timer' | 'microtask' | 'nextTick';
      readonly error: Plain;
      readonly line?: number;
    }
  /** The check's promise settled; `timers` are those still open at this instant, `open` the spans. */
  | {
      readonly type: 'settled';
      readonly how: 'fulfilled' | 'rejected';
      readonly value: Plain;
      readonly line?: number;
      readonly timers: readonly { readonly due: number; readonly every?: number }[];
      readonly open: readonly number[];
    }
  /** Nothing is ready, no timer is left, and the check's promise is pending: it never settles. */
  | { readonly type: 'stuck'; readonly open: readonly number[] }
  /** Everything that was still running has run out, or was cut off (`cut`) because it never would. */
  | { readonly type: 'drained'; readonly cut: boolean }
);

/** What happened during one case, in order. */
export interface Trace {
  readonly events: readonly TraceEvent[];
}

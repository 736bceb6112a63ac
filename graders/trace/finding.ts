import type { Plain } from './plain.ts';

/** A step that costs budget, each with its own sentence. */
export type Budget = 'loop' | 'calls' | 'microtasks' | 'timers' | 'virtual-time' | 'output' | 'real-time' | 'memory';

/** Why a file was not run at all. `text` is the source text that caused it. */
export interface Refusal {
  readonly reason:
    | 'syntax'
    | 'empty'
    | 'encoding'
    | 'missing-file'
    | 'import'
    | 'missing-helper'
    | 'dynamic-import'
    | 'unsafe-text'
    | 'too-large'
    | 'compiler';
  /** The file as the student names it, relative to the exercise's folder. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly text?: string;
  /** The parser's own message, for `syntax`. */
  readonly message?: string;
}

/** One broken expectation: what happened and when, and what was expected. Times are virtual milliseconds. */
export type Finding =
  | {
      readonly kind: 'settles-at';
      readonly expected: number;
      readonly actual: number;
      /** What the likely mistake comes to, when that is what happened. */
      readonly ratherThan?: number;
      /** The durations that `actual` is the sum of, when it is the sum of those given. */
      readonly sumOf?: readonly { readonly name: string; readonly ms: number }[];
      /** The durations of the jobs in this case. */
      readonly needs?: readonly { readonly name: string; readonly ms: number }[];
    }
  | {
      readonly kind: 'never-settles';
      readonly at: number;
      readonly waiting: readonly { readonly name: string; readonly line?: number }[];
    }
  | {
      readonly kind: 'starts-at' | 'ends-at';
      readonly name: string;
      readonly expected: number;
      readonly actual: number | null;
    }
  | { readonly kind: 'called'; readonly name: string; readonly expected: number; readonly actual: number }
  | { readonly kind: 'arguments'; readonly name: string; readonly expected: Plain; readonly actual: Plain }
  | { readonly kind: 'ends-how'; readonly name: string; readonly expected: 'fulfilled' | 'rejected' }
  | {
      readonly kind: 'order';
      readonly first: string;
      readonly second: string;
      readonly firstAt: number;
      readonly secondAt: number;
    }
  | { readonly kind: 'missing-event'; readonly name: string }
  | {
      readonly kind: 'log';
      readonly index: number;
      readonly expected: string | null;
      readonly actual: string | null;
      readonly at?: number;
      /** There are as many lines as there should be, each at its time. */
      readonly timesAreRight?: true;
    }
  | {
      readonly kind: 'log-time';
      readonly index: number;
      readonly text: string;
      readonly expected: number;
      readonly actual: number;
    }
  | { readonly kind: 'value'; readonly expected: Plain; readonly actual: Plain }
  | { readonly kind: 'rejects'; readonly error: Plain; readonly at: number; readonly line?: number }
  | { readonly kind: 'fulfils'; readonly value: Plain; readonly expected: Plain; readonly at: number }
  | { readonly kind: 'error'; readonly expected: Plain; readonly actual: Plain }
  | { readonly kind: 'observed'; readonly name: string; readonly expected: Plain; readonly actual: Plain | null }
  | {
      readonly kind: 'at-once';
      readonly most: number;
      readonly actual: number;
      readonly at: number;
      readonly names: readonly string[];
    }
  | {
      readonly kind: 'timers-left';
      readonly at: number;
      readonly timers: readonly { readonly due: number; readonly every?: number }[];
    }
  | { readonly kind: 'still-running'; readonly at: number; readonly names: readonly string[] }
  | { readonly kind: 'blocks'; readonly from: number; readonly to: number; readonly line?: number }
  | { readonly kind: 'blocks-for'; readonly index: number; readonly expected: number; readonly actual: number | null }
  | { readonly kind: 'unhandled'; readonly error: Plain; readonly at: number; readonly line?: number }
  | {
      readonly kind: 'threw';
      readonly where: 'timer' | 'microtask' | 'nextTick';
      readonly error: Plain;
      readonly at: number;
      readonly line?: number;
    }
  | { readonly kind: 'over-budget'; readonly budget: Budget; readonly line?: number }
  | { readonly kind: 'crashed'; readonly error: string }
  | { readonly kind: 'not-started'; readonly name: string }
  | {
      readonly kind: 'missing-export';
      readonly name: string;
      readonly near?: string;
      readonly found: readonly string[];
    }
  | { readonly kind: 'wrong-export'; readonly name: string; readonly expected: string; readonly actual: string }
  | { readonly kind: 'import-failed'; readonly error: Plain; readonly line?: number }
  | { readonly kind: 'missing-global'; readonly name: string; readonly line?: number }
  | { readonly kind: 'frozen'; readonly error: Plain; readonly line?: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

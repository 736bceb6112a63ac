/** How many steps one case may take; counted, so that a verdict is the same on every machine. */
import type { Budget } from '../trace/finding.ts';
export const budget = {
  /** Turns of loops and calls of functions in a student's code. */
  steps: 2_000_000,
  /** Of these, steps taken at one instant by promise jobs that keep following each other. */
  microtaskSteps: 200_000,
  /** Steps taken after the budget is spent, by code that catches what stops it, before the room gives up. */
  afterlife: 100_000,
  /** Timers fired until the promise settles. */
  timers: 200_000,
  /** Timers fired afterwards, before the rest is cut off. */
  timersAfterwards: 500,
  /** Timers fired by importing the file. */
  timersOnImport: 20_000,
  /** Virtual milliseconds from the start of the case. */
  virtualMs: 3_600_000,
  /** Zero-delay turns at one instant before each costs 1 ms. */
  zeroTurns: 1_000,
  /** Clock reads on one line in one turn before each that follows a step costs 1 ms. */
  freeReads: 100,
  /** Characters logged. */
  output: 100_000,
  /** Events that only a picture needs, timers and waits, kept for it. */
  details: 5_000,
  /** Events of all kinds. */
  events: 50_000,
} as const;

/** What stops a student's code when a budget is spent. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
  // oxlint-disable-next-line no-unused-private-class-members -- read by `#isSpent in value`
  readonly #isSpent = true;

  /** Whether it is one; told by a private field, since `instanceof` would ask a student's Proxy. */
  static is(value: unknown): value is BudgetSpent {
    return typeof value === 'object' && value !== null && #isSpent in value;
  }
}

/** A budget that was spent, and the line that spent it. */
export interface Spent {
  readonly budget: Budget;
  readonly line?: number;
}

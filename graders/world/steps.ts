/** Counts the steps of a student's code, and tells a loop that never ends from promise jobs that never end. */
import type { Budget } from '../trace/finding.ts';
import { budget, BudgetSpent } from './budget.ts';

export interface Steps {
  /** Counts one step at a line. @throws {BudgetSpent} once the budget is spent, however often. */
  readonly take: (kind: 'loop' | 'calls', line: number) => void;
  readonly taken: () => number;
  /** The line of the last step. */
  readonly line: () => number | undefined;
  /** The loop has control again. */
  readonly endTurn: () => void;
}

export interface StepsOptions {
  readonly spend: (what: Budget, line: number) => void;
  readonly isSpent: () => boolean;
  /** For code that goes on after its budget is spent and catches what stops it; must not return. */
  readonly giveUp: () => void;
}

/** Starts counting at 0. */
export function createSteps({ spend, isSpent, giveUp }: StepsOptions): Steps {
  let steps = 0;
  let stepsBefore = 0;
  let spentAt: number | undefined;
  let microturns = 0;
  let probing = false;
  let line: number | undefined;

  /** Counts how often promise jobs have had their turn since a timer last fired. */
  function probe(): void {
    if (probing) return;
    probing = true;
    queueMicrotask(() => {
      probing = false;
      microturns += 1;
    });
  }

  return {
    take(kind, at) {
      line = at;
      steps += 1;
      if (steps % 1_000 === 0) probe();
      const isChain = microturns > 10 && steps - stepsBefore > budget.microtaskSteps;
      if (!isSpent() && !isChain && steps <= budget.steps) return;
      spend(isChain ? 'microtasks' : kind, at);
      spentAt ??= steps;
      if (steps - spentAt > budget.afterlife) giveUp();
      throw new BudgetSpent();
    },
    taken: () => steps,
    line: () => line,
    endTurn() {
      microturns = 0;
      stepsBefore = steps;
    },
  };
}

/** Names the misconception behind the findings of one case, where trace and source show it. */
import { weigh } from './evidence.ts';
import type { Clues } from './evidence.ts';
import type { Diagnosis } from '../verdict.ts';
import { calledTwice, notCalled, overlapsDependent, startsTooEarly, startsTooLate } from './rules-calls.ts';
import { swallowedError, unhandledRejection, wrongError } from './rules-errors.ts';
import { exitSkipped } from './rules-exit.ts';
import { lostValue, notAPromise, wrongOrder, wrongText } from './rules-results.ts';
import type { Rule } from './rule.ts';
import { sharedState } from './rules-state.ts';
import { blocksTheLoop, leavesTimer, polls } from './rules-time.ts';
import { loggedTooEarly, neverSettles, notAwaited, oneAfterAnother, promiseDropped } from './rules-waiting.ts';

/** The first rule that applies wins: what explains more comes before what it explains. */
const rules: readonly Rule[] = [
  blocksTheLoop,
  sharedState,
  neverSettles,
  calledTwice,
  notCalled,
  overlapsDependent,
  exitSkipped,
  swallowedError,
  wrongError,
  promiseDropped,
  notAPromise,
  startsTooEarly,
  notAwaited,
  loggedTooEarly,
  unhandledRejection,
  oneAfterAnother,
  polls,
  startsTooLate,
  leavesTimer,
  wrongOrder,
  lostValue,
  wrongText,
];

/** Returns the diagnosis; nothing where neither trace nor source decides. */
export function diagnose(clues: Clues): Diagnosis | undefined {
  const evidence = weigh(clues);
  for (const rule of rules) {
    const diagnosis = rule(evidence);
    if (diagnosis !== undefined) return diagnosis;
  }
  return undefined;
}

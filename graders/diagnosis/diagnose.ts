/** Names the misconception behind the findings of one case, where trace and source show it. */
import { weigh } from './evidence.ts';
import type { Clues } from './evidence.ts';
import type { Diagnosis } from '../verdict.ts';
import { givesPromise, waitsInstead } from './rules-blocking.ts';
import { calledTwice, notCalled, wrongArguments } from './rules-calls.ts';
import { swallowedError, unhandledRejection, wrongError } from './rules-errors.ts';
import { exitSkipped } from './rules-exit.ts';
import { loggedAtWrongTime } from './rules-log.ts';
import { falsyOutcome } from './rules-nothing.ts';
import { sideBySide, wrongCount, wrongUnit, zeroMeansDefault } from './rules-numbers.ts';
import { oneAfterAnother } from './rules-overlap.ts';
import { lostValue, notAPromise, wrongOrder, wrongText } from './rules-results.ts';
import type { Rule } from './rule.ts';
import { lostThis, settledAtOnce, usesPromise, valueAsError } from './rules-slips.ts';
import { overlapsDependent, startsTooEarly, startsTooLate, swappedCalls } from './rules-starts.ts';
import { sharedState } from './rules-state.ts';
import { blocksTheLoop, leavesTimer, polls } from './rules-time.ts';
import { loggedTooEarly, neverSettles, notAwaited, promiseDropped } from './rules-waiting.ts';

/** The first rule that applies wins: what explains more comes before what it explains. */
const rules: readonly Rule[] = [
  blocksTheLoop,
  wrongUnit,
  zeroMeansDefault,
  waitsInstead,
  sharedState,
  falsyOutcome,
  neverSettles,
  usesPromise,
  lostThis,
  valueAsError,
  calledTwice,
  notCalled,
  swappedCalls,
  overlapsDependent,
  exitSkipped,
  swallowedError,
  wrongError,
  promiseDropped,
  settledAtOnce,
  notAPromise,
  startsTooEarly,
  notAwaited,
  loggedTooEarly,
  unhandledRejection,
  oneAfterAnother,
  polls,
  sideBySide,
  wrongCount,
  startsTooLate,
  leavesTimer,
  wrongArguments,
  givesPromise,
  wrongOrder,
  lostValue,
  loggedAtWrongTime,
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

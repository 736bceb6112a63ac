/** Sentences about a check that has neither passed nor failed. */
import type { CheckVerdict } from '../verdict.ts';
import { oursSentences } from './export-sentences.ts';
import { sentencesOf } from './sentences.ts';
import { brief, inert } from './words.ts';

/** A check of which nothing is known yet. */
export type UnjudgedCheck = Extract<CheckVerdict, { status: 'not-started' | 'blocked' | 'broken' }>;

/** Returns why, in complete and harmless sentences; `checks` are those of the exercise. */
export function unjudgedSentences(verdict: UnjudgedCheck, checks: readonly CheckVerdict[]): readonly string[] {
  switch (verdict.status) {
    case 'not-started':
      return sentencesOf({ kind: 'not-started', name: verdict.name });
    case 'blocked': {
      const other = checks.find(({ check }) => check.id === verdict.by)?.check.title ?? verdict.by;
      return [inert(`This check waits until another one passes: ${brief(other, 120)}.`)];
    }
    case 'broken':
      return oursSentences(verdict.error).map((sentence) => inert(sentence));
  }
}

/** Says a finding in words: the one place from which every report takes its sentences. */
import type { Run } from '../room/protocol.ts';
import type { Finding } from '../trace/finding.ts';
import { budgetSentences } from './budget-sentences.ts';
import { errorSentences } from './error-sentences.ts';
import { exportSentences } from './export-sentences.ts';
import { leftSentences } from './left-sentences.ts';
import { logSentences } from './log-sentences.ts';
import { refusalSentences } from './refusal-sentences.ts';
import { spanSentences } from './span-sentences.ts';
import { subjectOf } from './subject.ts';
import { timeSentences } from './time-sentences.ts';
import { valueSentences } from './value-sentences.ts';
import { inert } from './words.ts';
import type { TextOptions } from './words.ts';

/** What a sentence may speak of besides the finding itself. */
export interface SentenceContext extends TextOptions {
  /** The case that was run; without it, sentences speak of "this case". */
  readonly run?: Run;
}

/**
 * Returns the sentences of a finding, each complete, harmless and without a line break.
 *
 * @example
 * sentencesOf({ kind: 'called', name: 'first', expected: 1, actual: 0 }) //=> ['first was never called. It should be called once.']
 */
export function sentencesOf(finding: Finding, { run, ascii = false }: SentenceContext = {}): readonly string[] {
  const subject = subjectOf(run);
  return compose(finding, subject, run).map((sentence) => inert(sentence, { ascii }));
}

function compose(finding: Finding, subject: ReturnType<typeof subjectOf>, run: Run | undefined): readonly string[] {
  switch (finding.kind) {
    case 'settles-at':
    case 'never-settles':
    case 'blocks':
    case 'blocks-for':
      return timeSentences(finding, subject);
    case 'starts-at':
    case 'ends-at':
    case 'called':
    case 'arguments':
    case 'ends-how':
    case 'order':
    case 'missing-event':
    case 'at-once':
      return spanSentences(finding);
    case 'log':
    case 'log-time':
      return logSentences(finding, run);
    case 'value':
    case 'observed':
      return valueSentences(finding, subject);
    case 'rejects':
    case 'fulfils':
    case 'error':
    case 'unhandled':
    case 'threw':
      return errorSentences(finding, subject);
    case 'timers-left':
    case 'still-running':
      return leftSentences(finding);
    case 'over-budget':
      return budgetSentences(finding);
    case 'crashed':
    case 'not-started':
    case 'missing-export':
    case 'wrong-export':
    case 'import-failed':
    case 'missing-global':
    case 'frozen':
      return exportSentences(finding);
    case 'refused':
      return refusalSentences(finding.refusal);
  }
}

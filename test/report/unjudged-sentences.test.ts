import { describe, expect, it } from 'vitest';
import { unjudgedSentences, type UnjudgedCheck } from '../../graders/report/unjudged-sentences.ts';
import type { CheckVerdict } from '../../graders/verdict.ts';
import { blocked, broken, notStarted, passed } from './sample.ts';

const checks = [passed('first'), blocked('second', 'first')];

describe('unjudgedSentences', () => {
  it.each<[string, CheckVerdict, readonly string[]]>([
    ['is not started', notStarted('a', 'together'), ['together is still as it is in the stub.']],
    ['waits for another', blocked('a', 'first'), ['This check waits until another one passes: first works.']],
    ['waits for one that is not there', blocked('a', 'zero'), ['This check waits until another one passes: zero.']],
    [
      'could not be graded',
      broken('a'),
      [
        'The grader failed here: The room gave no verdict.',
        'That is our mistake, not yours, and costs you nothing. Please report it.',
      ],
    ],
  ])('tells of a check that %s', (_, verdict, sentences) => {
    expect(isUnjudged(verdict) ? unjudgedSentences(verdict, checks) : []).toEqual(sentences);
  });

  it('is harmless, whatever the error says', () => {
    const verdict = { ...broken('a'), error: '\u001b[2J\u202e' };

    expect(isUnjudged(verdict) ? unjudgedSentences(verdict, checks)[0] : '').toBe(
      String.raw`The grader failed here: \u001b[2J\u202e.`,
    );
  });
});

function isUnjudged(verdict: CheckVerdict): verdict is UnjudgedCheck {
  return verdict.status !== 'passed' && verdict.status !== 'failed';
}

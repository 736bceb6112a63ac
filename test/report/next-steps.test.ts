import { describe, expect, it } from 'vitest';
import { nextStep } from '../../graders/report/next-steps.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import { everyFinding } from './every-finding.ts';

const questions: Partial<Record<Finding['kind'], string | undefined>> = {
  log: 'Compare the two lines from the mark on, sign by sign.',
  'log-time': 'Ask yourself which line of your code runs before this one is logged, and how long it waits.',
  'never-settles': 'Ask yourself who is to settle the promise that is waited for.',
  'over-budget': 'Ask yourself what would bring it to an end.',
  rejects: 'Ask yourself which line of yours this error comes from.',
  threw: 'Ask yourself who could catch an error that is thrown there.',
  unhandled: 'Ask yourself who waits for each promise, from its beginning to its end.',
  'import-failed': 'Ask yourself what this line needs that is not there yet.',
  'missing-export': 'Compare the names that are exported with those in the task.',
  'wrong-export': 'Compare what is exported with the signature in the task.',
  'missing-global': undefined,
  frozen: undefined,
  refused: undefined,
  crashed: undefined,
  'not-started': undefined,
};
const findings = new Map(everyFinding.map(({ finding }) => [finding.kind, finding]));

describe('nextStep', () => {
  it.each([...findings.values()].filter(({ kind }) => kind in questions))('asks about $kind', (finding) => {
    expect(nextStep(finding, { hasPicture: true })).toBe(questions[finding.kind]);
  });

  it.each([...findings.values()].filter(({ kind }) => !(kind in questions)))(
    'sends to the picture for $kind',
    (finding) => {
      expect(nextStep(finding, { hasPicture: true })).toBe(
        'Find the first lane in the picture that differs, and ask yourself which line of yours decides that.',
      );
      expect(nextStep(finding, { hasPicture: false })).toBe('Ask yourself which line of yours decides that.');
    },
  );
});

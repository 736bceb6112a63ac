import { expect, it } from 'vitest';
import { renderComparison } from '../../graders/report/comparison.ts';

it('a comparison begins with those who fell', () => {
  const together = { exercise: '05 one-after-another', check: 'together' };
  const moves = [
    { submission: 'ada', direction: 'up', from: 3, to: 4, checks: [{ ...together, from: 'failed', to: 'passed' }] },
    { submission: 'bo', direction: 'down', from: 4, to: 3, checks: [{ ...together, from: 'passed', to: 'failed' }] },
    { submission: 'cy', direction: 'new', from: null, to: 6, checks: [] },
    { submission: 'di', direction: 'gone', from: 6, to: null, checks: [] },
  ] as const;

  expect(renderComparison({ moves, unchanged: 7, anybodyFell: true })).toBe(`down   bo  4 to 3
       05 one-after-another, together: passed, now failed
gone   di  6 to no score
up     ada  3 to 4
       05 one-after-another, together: failed, now passed
new    cy  no score to 6

4 submissions moved, 7 did not; 2 lost points or went away.
Somebody fell: look at each of them before you publish.`);
});

it('says so when nothing moved', () => {
  expect(renderComparison({ moves: [], unchanged: 1, anybodyFell: false })).toBe(
    '0 submissions moved, 1 did not; 0 lost points or went away.\nNobody fell.',
  );
});

import { describe, expect, it } from 'vitest';
import { standingAtHand } from '../../graders/progress/at-hand.ts';
import { noProgress } from '../../graders/progress/progress.ts';
import { standing } from './verdicts.ts';

const solved = standing('01-blocking-calls', { state: 'solved', passed: 8, total: 8 });
const open = standing('02-async-function', { state: 'not-started' });
const failing = standing('05-one-after-another', { state: 'failing', passed: 4, total: 6 });

describe('standingAtHand', () => {
  it('is what was worked on last, as long as it is not solved', () => {
    const all = [solved, open, failing];

    expect(standingAtHand(all, { ...noProgress, current: 'one-after-another' })).toBe(failing);
    expect(standingAtHand(all, { ...noProgress, current: 'blocking-calls' })).toBe(open);
  });

  it('is the first that is not solved when nothing was worked on here', () => {
    expect(standingAtHand([solved, open, failing], noProgress)).toBe(open);
    expect(standingAtHand([solved, open, failing], { ...noProgress, current: 'gone' })).toBe(open);
  });

  it('is a solved one when all are', () => {
    const last = standing('07-run', { state: 'solved', passed: 9, total: 9 });

    expect(standingAtHand([solved, last], noProgress)).toBe(last);
    expect(standingAtHand([solved, last], { ...noProgress, current: 'blocking-calls' })).toBe(solved);
    expect(standingAtHand([], noProgress)).toBeUndefined();
  });
});

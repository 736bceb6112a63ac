/** Pages count in words that fit, one as well as many, and cut what nobody would read. */
import { expect, it } from 'vitest';
import { renderClassPage } from '../../graders/page/class-page.ts';
import { pointsOf } from '../../graders/page/exercise-view.ts';
import { renderStudentPage } from '../../graders/page/student-page.ts';
import type { ClassResults, ClassRow } from '../../graders/record/class-results.ts';
import { textsOf } from './read-page.ts';
import { classOf, record } from './samples.ts';

it('one point is no points', () => {
  expect(pointsOf({ points: 0, maxPoints: 1 })).toBe('0 of 1 point');
  expect(pointsOf({ points: 1, maxPoints: 2 })).toBe('1 of 2 points');
});

it.each([
  [1, '1 file in it belonged to no exercise, and was not looked at.'],
  [2, '2 files in it belonged to no exercise, and were not looked at.'],
])('a student is told of %i file that was not looked at', (ignoredFiles, sentence) => {
  expect(renderStudentPage({ ...record, ignoredFiles })).toContain(sentence);
});

it('ranges of points are single points where there are few', () => {
  const texts = textsOf(renderClassPage({ ...classOf(0), maxPoints: 2 }));
  const at = texts.indexOf('Points, of 2');

  expect(texts.slice(at + 1, at + 9)).toEqual(['Points', 'Submissions', '0', '0', '1', '0', '2', '0']);
});

it('a misconception that this version does not know keeps its id', () => {
  const texts = textsOf(renderClassPage(stuckAt([{ check: 'together', diagnosis: 'of-another-version' }])));

  expect(texts).toContain('… of-another-version');
});

it('a ranking ends after twenty', () => {
  const checks = Array.from({ length: 23 }, (_, index) => ({ check: `check-${index}` }));
  const texts = textsOf(renderClassPage(stuckAt(checks)));

  expect(texts.filter((text) => /^check-\d+ works$/.test(text))).toHaveLength(20);
  expect(texts).toContain('… and 3 more');
});

/** A class in which each submission is stuck at another check. */
function stuckAt(checks: readonly { readonly check: string; readonly diagnosis?: string }[]): ClassResults {
  const rows = checks.map((stuck, index): ClassRow => ({
    submission: `${index}`,
    origin: `${index}`,
    people: [],
    status: 'graded',
    points: 0,
    maxPoints: 6,
    exercises: [
      {
        slug: 'one-after-another',
        status: 'failing',
        points: 0,
        maxPoints: 6,
        isOverridden: false,
        stuckAt: { title: `${stuck.check} works`, sentence: 'It took 300 ms.', ...stuck },
      },
    ],
  }));
  return { ...classOf(0), maxPoints: 6, rows };
}

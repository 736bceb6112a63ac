import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misconceptions } from '../../graders/diagnosis/misconceptions.ts';
import { renderClassPage } from '../../graders/page/class-page.ts';
import { tallyOf } from '../../graders/page/tally.ts';
import { textsOf } from './read-page.ts';
import { classOf } from './samples.ts';

describe('the page about a class', () => {
  const texts = textsOf(renderClassPage(classOf(20)));

  /** What stands between two headings. */
  function between(from: string, to: string): readonly string[] {
    return texts.slice(texts.indexOf(from) + 1, texts.indexOf(to));
  }

  it('says how many count, and how they did', () => {
    expect(texts.slice(0, 3)).toEqual([
      'The class',
      'Sheet 3',
      '18 submissions graded; 1 replaced by another attempt; half of them have 13 of 28 points or more.',
    ]);
  });

  it('counts what needs somebody first', () => {
    expect(between('To look at first', 'Points, of 28')).toEqual([
      'Invalid: 1. Each record names the file or the entry.',
      'Of nobody on the roster: 1. Complete the roster.',
      'Without a submission: 1. There are 0 on the roster.',
    ]);
  });

  it('counts each exercise', () => {
    expect(between('Exercises', 'Misconceptions').slice(0, 12)).toEqual(
      [
        ['Exercise', 'Solved', 'Not solved yet', 'Not started', 'Not handed in', 'Not graded'],
        ['04 suspend-and-resume', '9', '9', '0', '0', '0'],
      ].flat(),
    );
  });

  it('ranks misconceptions by their names, and the checks where submissions are stuck', () => {
    expect(between('Misconceptions', 'Where submissions are stuck').slice(0, 6)).toEqual(
      [
        ['The code …', 'Exercise', 'Submissions'],
        [`… ${misconceptions['one-after-another']?.title}`, 'suspend-and-resume', '9'],
      ].flat(),
    );
    expect(between('Where submissions are stuck', 'How to read this').slice(-3)).toEqual([
      'async-context-manager works',
      'async-context-manager',
      '9',
    ]);
  });

  it('names nobody and no submission', () => {
    expect(renderClassPage(classOf(20))).not.toMatch(/Ada|ada-|Lovelace|Hopper|al\d/);
  });

  it('can be made of an empty class', () => {
    const { attention, ...empty } = classOf(0);
    const shown = textsOf(
      renderClassPage({ ...empty, attention: { ...attention, withoutSubmission: [], unmatched: [], invalid: [] } }),
    );

    expect(shown.slice(2, 5)).toEqual(['0 submissions graded.', 'To look at first', 'Nothing.']);
    expect(shown.filter((text) => text === 'None.')).toHaveLength(2);
  });

  it('counts each graded submission in exactly one range of points, and in one state an exercise', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(300), (size, maxPoints) => {
        const { rows, ...results } = classOf(size);
        const tally = tallyOf({
          ...results,
          maxPoints,
          rows: rows.map((row) => ({ ...row, points: Math.min(row.points, maxPoints) })),
        });

        expect(tally.bins.length).toBeLessThanOrEqual(10);
        expect(sumOf(tally.bins.map(({ count }) => count))).toBe(tally.graded.length);
        for (const { counts } of tally.exercises) expect(sumOf(Object.values(counts))).toBe(tally.graded.length);
      }),
    );
  });
});

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

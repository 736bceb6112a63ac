import { describe, expect, it } from 'vitest';
import { isWrong, renderHeader, renderRow, renderSum } from '../../graders/demo/table.ts';
import { createPen } from '../../graders/report/pen.ts';
import { fakeGrader } from './fakes.ts';

const pen = createPen();
const inColours = createPen({ colours: true });
const accepts = { accepted: 1, asked: 1, ms: 640 };
const rejects = { accepted: 0, asked: 1, ms: 12_345 };

describe('the table', () => {
  it('has a column a grader, a row an answer, and a mark at each wrong verdict', () => {
    const graders = ['compares results', 'measures time', 'Overlap'].map((name) => fakeGrader(name, []));

    const lines = [
      renderHeader(graders, pen),
      renderRow({ title: 'right', isRight: true }, [accepts, rejects, accepts], pen),
      renderRow({ title: 'one after the other', isRight: false }, [accepts, rejects, rejects], pen),
      renderSum([1, 1, 0], 2, pen),
    ];

    expect(lines).toEqual([
      '  answer               compares results   measures time      Overlap',
      '  right                accepts      0.6s !rejects     12.3s  accepts      0.6s',
      '  one after the other !accepts      0.6s  rejects     12.3s  rejects     12.3s',
      '  wrong verdicts (!)   1 of 2             1 of 2             0 of 2',
    ]);
  });

  it('says how often a grader that was asked five times said so', () => {
    const trials = [5, 2, 0].map((accepted) => ({ accepted, asked: 5, ms: 99_940 }));

    const row = renderRow({ title: 'right, busy machine', isRight: true }, trials, pen);

    expect(row).toBe('  right, busy machine  accepts 5/5 99.9s !accepts 2/5 99.9s !rejects 5/5 99.9s');
    expect(row.length).toBeLessThanOrEqual(80);
  });

  it('marks nothing where nobody knows what is right', () => {
    const row = renderRow({ title: 'my-answer.ts' }, [accepts, rejects], pen);

    expect(row).toBe('  my-answer.ts         accepts      0.6s  rejects     12.3s');
  });

  it('cuts a long name, and shows none of its control characters', () => {
    expect(renderRow({ title: `${'a'.repeat(30)}.ts` }, [accepts], pen)).toBe(
      `  ${'a'.repeat(18)}…  accepts      0.6s`,
    );
    expect(renderRow({ title: '\u001B[31m.ts' }, [accepts], createPen({ ascii: true }))).not.toContain('\u001B');
  });

  it('shows wrong verdicts in red, where there are colours', () => {
    const row = renderRow({ title: 'right', isRight: true }, [rejects, accepts], inColours);

    expect(row).toContain(inColours.bad('!rejects     12.3s '));
    expect(row).toContain('accepts      0.6s');
  });
});

describe('a grader is wrong', () => {
  it('about a right answer when it rejects it even once, about a wrong one when it accepts it even once', () => {
    expect([5, 4, 0].map((accepted) => isWrong({ accepted, asked: 5, ms: 1 }, true))).toEqual([false, true, true]);
    expect([5, 1, 0].map((accepted) => isWrong({ accepted, asked: 5, ms: 1 }, false))).toEqual([true, true, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { nextOf, renderRows, renderSum, wordsOf } from '../../graders/progress/render-list.ts';
import { createPen } from '../../graders/report/pen.ts';
import { standing } from './verdicts.ts';

const standings = [
  standing('01-blocking-calls', { state: 'solved', passed: 8, total: 8 }),
  standing('02-async-function', { state: 'failing', passed: 4, total: 12, wasSolved: true, hints: 1 }),
  standing('03-async-sleep', { state: 'failing', passed: 2, total: 11, hints: 3 }),
  standing('04-suspend-and-resume', { state: 'unchecked', wasSolved: true }),
  standing('05-one-after-another', { state: 'unchecked' }),
  standing('06-create-task', { state: 'not-started' }),
];

describe('renderRows', () => {
  it('says what became of each exercise', () => {
    expect(renderRows(standings, createPen()).flat()).toEqual([
      '  ✓ 01 blocking-calls       solved',
      '  ✗ 02 async-function       4 of 12 checks pass; solved before, 1 hint seen',
      '  ✗ 03 async-sleep          2 of 11 checks pass, 3 hints seen',
      '  ? 04 suspend-and-resume   changed, and not checked since it was solved',
      '  ? 05 one-after-another    not checked as it is now',
      '  – 06 create-task          not started',
    ]);
  });

  it('goes on below in a narrow terminal, in ASCII', () => {
    expect(renderRows(standings.slice(1, 2), createPen({ width: 40, ascii: true }))).toEqual([
      ['  x 02 async-function   4 of 12 checks', '      pass; solved before, 1 hint seen'],
    ]);
  });

  it('says the same without its colours', () => {
    const coloured = renderRows(standings, createPen({ colours: true }))
      .flat()
      .join('\n');

    expect(coloured).toContain('\u001b[');
    // oxlint-disable-next-line eslint/no-control-regex -- these are the colours
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '').split('\n')).toEqual(renderRows(standings, createPen()).flat());
  });

  it('has no rows for no exercises', () => {
    expect(renderRows([], createPen())).toEqual([]);
  });
});

describe('renderSum', () => {
  it('counts what is solved as it is now, and names what is next', () => {
    expect(renderSum(standings)).toBe('1 of 6 exercises solved, next: 02 async-function');
    expect(renderSum(standings.slice(0, 1))).toBe('1 of 1 exercises solved');
    expect(nextOf(standings.slice(3))?.exercise.number).toBe('04');
  });
});

describe('wordsOf', () => {
  it('counts the hints', () => {
    expect(wordsOf(standing('07-run', { state: 'not-started', hints: 2 }))).toBe('not started, 2 hints seen');
  });
});

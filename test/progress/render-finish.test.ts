import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Progress } from '../../graders/progress/progress.ts';
import { renderFinish } from '../../graders/progress/render-finish.ts';
import { createPen } from '../../graders/report/pen.ts';
import { widthOf } from '../../graders/trace/width.ts';
import { standing } from './verdicts.ts';

const names = ['01-blocking-calls', '02-async-function', '03-async-sleep'];
const standings = names.map((name) => standing(name, { state: 'solved', passed: 8, total: 8 }));

function progressOf(...ways: readonly (readonly [from: number, solvedAt: number])[]): Progress {
  const entries = ways.map(([from, solvedAt], index) => {
    const checked = { hash: '', passed: 8, total: 8, cases: 700 };
    return [names[index]?.slice(3) ?? '', { hints: index, from, solvedAt, checked }] as const;
  });
  return { tries: 21, exercises: Object.fromEntries(entries) };
}

describe('renderFinish', () => {
  it('draws the way to each solution, and sums up', () => {
    expect(renderFinish(standings, progressOf([1, 1], [2, 11], [9, 21]), createPen())).toEqual([
      '✓ All 3 exercises are solved.',
      '',
      '  01 blocking-calls  ▪                                             try 1',
      '  02 async-function    ▸··················▪                        tries 2 to 11',
      '  03 async-sleep                     ▸·························▪   tries 9 to 21',
      '',
      '  24 checks passed in 2,100 cases. You tried 21 versions and saw 3 hints.',
      '  Each lane goes from your first try to the one that solved it.',
    ]);
  });

  it('leaves the lanes out where there is no room for them', () => {
    expect(
      renderFinish(standings, progressOf([1, 1], [2, 11], [9, 21]), createPen({ width: 40, ascii: true })),
    ).toEqual([
      '+ All 3 exercises are solved.',
      '',
      '  01 blocking-calls  try 1',
      '  02 async-function  tries 2 to 11',
      '  03 async-sleep     tries 9 to 21',
      '',
      '  24 checks passed in 2,100 cases. You',
      '  tried 21 versions and saw 3 hints.',
    ]);
  });

  it('draws whatever the file says, within the screen', () => {
    const way = fc.tuple(fc.nat(9_999), fc.nat(9_999));

    fc.assert(
      fc.property(way, way, way, fc.integer({ min: 40, max: 200 }), (one, two, three, width) => {
        const lines = renderFinish(standings, progressOf(one, two, three), createPen({ width }));

        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('has something to say when nothing is remembered', () => {
    expect(renderFinish(standings, { tries: 0, exercises: {} }, createPen({ width: 40 })).slice(0, 3)).toEqual([
      '✓ All 3 exercises are solved.',
      '',
      '  01 blocking-calls  ▪             try 1',
    ]);
  });
});

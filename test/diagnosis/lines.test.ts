/** Lines that a trace knows only roughly. */
import { describe, expect, it } from 'vitest';
import { withBlockingLines } from '../../graders/diagnosis/blocking-lines.ts';
import { withCallLines } from '../../graders/diagnosis/call-lines.ts';
import type { SourceFacts } from '../../graders/submission/compiled.ts';
import { spansOf } from '../../graders/trace/spans.ts';
import { traceOf } from '../trace/written.ts';

const factsOf = (facts: Partial<SourceFacts>): SourceFacts => ({ awaits: [], shapes: [], calls: [], ...facts });

describe('withCallLines', () => {
  const lineOf = (calls: SourceFacts['calls'], line = 1): number | undefined =>
    withCallLines(spansOf(traceOf(`0 job second line ${line}`)), { facts: factsOf({ calls }) })[0]?.line;

  it('finds the only call of the name shortly below a line that calls nothing', () => {
    expect(lineOf([{ line: 2, name: 'second', inside: 'together' }])).toBe(2);
  });

  it('leaves a line that calls something, one of several, and one that is far away', () => {
    const call = { name: 'second', inside: 'together' };

    expect(
      lineOf(
        [
          { ...call, line: 2, name: 'job' },
          { line: 3, ...call },
        ],
        2,
      ),
    ).toBe(2);
    expect(lineOf([2, 3].map((line) => ({ line, ...call })))).toBe(1);
    expect(lineOf([{ line: 40, ...call }])).toBe(1);
  });
});

describe('withBlockingLines', () => {
  const block = { line: 3, shape: 'function', inside: 'block' } as const;
  const linesOf = (trace: readonly string[], line: number, facts: Partial<SourceFacts>) =>
    withBlockingLines([{ from: 0, to: 100, line }], {
      facts: factsOf(facts),
      calls: spansOf(traceOf(...trace)).filter(({ of }) => of === 'call'),
    });

  it('finds where the called function calls the helper that blocks', () => {
    const calls = ['fun1', 'fun2'].map((inside, index) => ({ line: 9 + 6 * index, name: 'block', inside }));

    expect(linesOf(['0 call fun1', '100 fun1 ends'], 3, { shapes: [block], calls })).toEqual([
      { from: 0, to: 100, line: 9 },
    ]);
  });

  it('finds what blocks in the called function itself', () => {
    const facts = {
      shapes: [{ line: 3, shape: 'function', inside: 'sleep' } as const],
      calls: [{ line: 4, name: 'Atomics.wait', inside: 'sleep' }],
    };

    expect(linesOf(['0 call sleep', '100 sleep ends'], 3, facts)).toEqual([{ from: 0, to: 100, line: 4 }]);
  });

  it('leaves the line of a loop, and says nothing where several lines are possible', () => {
    const calls = [9, 10].map((line) => ({ line, name: 'block', inside: 'fun1' }));

    expect(linesOf(['0 call fun1', '100 fun1 ends'], 5, { shapes: [block] })).toEqual([{ from: 0, to: 100, line: 5 }]);
    expect(linesOf(['0 call fun1', '100 fun1 ends'], 3, { shapes: [block], calls })).toEqual([{ from: 0, to: 100 }]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePrediction, type Parting } from '../../graders/predict/judge-prediction.ts';
import { questionOf } from '../../graders/predict/question.ts';
import type { TraceEvent } from '../../graders/trace/event.ts';
import { atOnce, inARow, runOf, stuck } from './runs.ts';

/** Judges an order, given as places in what happened, and a time. */
function judge(events: readonly TraceEvent[], order: readonly number[], time: number | 'never'): Parting | undefined {
  const run = runOf(events);
  const question = questionOf(run, 'key');
  const moments = order.flatMap((place) => question.moments[place] ?? []);
  return judgePrediction(question, { order: moments, time }, run.happened);
}

describe('a prediction', () => {
  it('is right when it is what happened', () => {
    expect(judge(inARow, [0, 1, 2, 3, 4], 300)).toBeUndefined();
    expect(judge(stuck, [], 'never')).toBeUndefined();
  });

  it('is right in either order where only the clock has brought two turns together', () => {
    expect(judge(atOnce, [0, 1, 2, 3], 100)).toBeUndefined();
    expect(judge(atOnce, [0, 1, 3, 2], 100)).toBeUndefined();
  });

  it('is wrong in its order also at one instant, where the program decides it', () => {
    expect(judge(inARow, [0, 1, 3, 2, 4], 300)).toEqual({
      at: 100,
      sentences: [
        'You were right up to here: first starts.',
        'What you expected next: second starts.',
        'What came instead, at 100 ms: first ends.',
      ],
    });
  });

  it('is wrong from the very first', () => {
    expect(judge(inARow, [1, 0, 2, 3, 4], 300)?.sentences).toEqual([
      'What you expected next: first starts.',
      'What came instead, at 0 ms: the log says "both started".',
    ]);
  });

  it('is too early, and hears what was still waited for', () => {
    expect(judge(inARow, [0, 1, 2, 3, 4], 200)).toEqual({
      at: 200,
      sentences: ['At 200 ms, where you expected it, together is not done.', 'There together waits on line 12.'],
    });
  });

  it('is too late, or expects no end of what has one', () => {
    expect(judge(inARow, [0, 1, 2, 3, 4], 400)).toEqual({
      at: 300,
      sentences: ['You expected 400 ms. But at 300 ms together is done.'],
    });
    expect(judge(inARow, [0, 1, 2, 3, 4], 'never')?.sentences).toEqual([
      'You expected that it never is. But at 300 ms together is done.',
    ]);
  });

  it('expects an end of what has none', () => {
    expect(judge(stuck, [], 20)?.sentences).toEqual([
      'At 20 ms, where you expected it, together is not done.',
      'There together waits on line 10.',
    ]);
  });

  it('is right in at most those orders that keep the order of each instant', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
        expect(judge(inARow, order, 300) === undefined).toBe(order.join('') === '01234');
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { timelineUntil } from '../../graders/predict/timeline-until.ts';
import { timelineOf } from '../../graders/trace/lanes.ts';
import { renderTimeline } from '../../graders/trace/text.ts';
import { atOnce, inARow } from './runs.ts';

const timeline = timelineOf({ events: inARow });

describe('a picture that ends early', () => {
  it('shows nothing that comes later', () => {
    expect(timelineUntil(timeline, 50)).toEqual({
      until: 50,
      lanes: [
        { name: 'together', from: 0, segments: [{ from: 0, to: 50, kind: 'waits', line: 11 }], resumedAt: [] },
        { name: 'first', from: 0, segments: [{ from: 0, to: 50, kind: 'waits' }], resumedAt: [] },
      ],
    });
  });

  it('can be drawn at its very beginning', () => {
    expect(renderTimeline(timelineUntil(timeline, 0))).toContain('first');
  });

  it('is the whole one when its end is later', () => {
    expect(timelineUntil(timeline, 1_000).lanes).toEqual(timeline.lanes);
  });

  it('shows that something failed, but not before it did', () => {
    const failing = timelineOf({ events: atOnce });
    const failedAt = (at: number): readonly (boolean | undefined)[] =>
      timelineUntil(failing, at).lanes.map(({ failed }) => failed);

    expect(failedAt(99)).toEqual([undefined, undefined, undefined]);
    expect(failedAt(100)).toEqual([undefined, undefined, true]);
  });
});

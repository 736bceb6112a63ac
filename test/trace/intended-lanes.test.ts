import { describe, expect, it } from 'vitest';
import { timelineOfIntended } from '../../graders/trace/intended-lanes.ts';

const first = { of: 'job', name: 'first', from: 0, to: 100 } as const;
const second = { of: 'job', name: 'second', from: 100, to: 300 } as const;
const waits = (from: number, to: number) => ({ from, to, kind: 'waits' });
const blocks = (from: number, to: number) => ({ from, to, kind: 'blocks' });

describe('timelineOfIntended', () => {
  it('lets the called function wait until everything settles, before its jobs', () => {
    expect(timelineOfIntended({ spans: [second, first], settlesAt: 300 }, 'oneByOne')).toEqual({
      lanes: [
        { name: 'oneByOne', from: 0, to: 300, segments: [waits(0, 300)], resumedAt: [] },
        { name: 'first', from: 0, to: 100, segments: [waits(0, 100)], resumedAt: [] },
        { name: 'second', from: 100, to: 300, segments: [waits(100, 300)], resumedAt: [] },
      ],
      until: 300,
      settledAt: 300,
    });
  });

  it('shows the calls that are made where the intention says so', () => {
    const call = { of: 'call', name: 'fun1', from: 50, to: 80 } as const;

    expect(timelineOfIntended({ spans: [call, { ...call, from: 60 }], settlesAt: 80 }, 'fun1').lanes).toMatchObject([
      { name: 'fun1', from: 50 },
      { name: 'fun1 #2', from: 60 },
    ]);
  });

  it('numbers the calls of one span that is written several times', () => {
    const call = { of: 'call', name: 'prepare', from: 0, to: 0 } as const;

    expect(timelineOfIntended({ spans: [call, call, call] }).lanes.map(({ name }) => name)).toEqual([
      'prepare',
      'prepare #2',
      'prepare #3',
    ]);
  });

  it('shows no called function when nothing is said of the settling, or of its name', () => {
    expect(timelineOfIntended({ spans: [first] }, 'together').lanes).toMatchObject([{ name: 'first' }]);
    expect(timelineOfIntended({ spans: [first], settlesAt: 100 }).lanes).toMatchObject([{ name: 'first' }]);
  });

  it('shows blocking on the innermost call, and the program running between two stretches', () => {
    const timeline = timelineOfIntended(
      {
        settlesAt: 60,
        blocks: [
          { from: 0, to: 20 },
          { from: 20, to: 60 },
        ],
      },
      'main',
    );

    expect(timeline.lanes).toEqual([
      { name: 'main', from: 0, to: 60, segments: [blocks(0, 20), blocks(20, 60)], resumedAt: [20] },
    ]);
  });

  it('counts blocking for the shortest call around it', () => {
    const spans = [
      { of: 'call', name: 'main', from: 0, to: 60 },
      { of: 'call', name: 'fun1', from: 0, to: 20 },
    ] as const;

    expect(timelineOfIntended({ spans, blocks: [{ from: 0, to: 20 }] }).lanes).toMatchObject([
      { name: 'main', segments: [waits(0, 60)] },
      { name: 'fun1', segments: [blocks(0, 20)] },
    ]);
  });

  it('gives blocking a lane of its own when no call is known', () => {
    expect(
      timelineOfIntended({
        blocks: [
          { from: 10, to: 20 },
          { from: 30, to: 40 },
        ],
      }),
    ).toEqual({
      lanes: [
        {
          name: 'the program',
          from: 10,
          to: 40,
          segments: [blocks(10, 20), waits(20, 30), blocks(30, 40)],
          resumedAt: [30],
        },
      ],
      until: 40,
    });
  });

  it('shows what is to fail', () => {
    const spans = [
      { ...first, failed: true },
      { ...second, failed: false },
    ];
    const { lanes } = timelineOfIntended({ spans, settlesAt: 100, rejects: undefined }, 'f');

    expect(lanes.map(({ failed }) => failed)).toEqual([true, true, undefined]);
  });

  it('is empty for an intention without times', () => {
    expect(timelineOfIntended({ blocks: 'never' }, 'f')).toEqual({ lanes: [], until: 0 });
  });
});

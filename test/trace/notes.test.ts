import { describe, expect, it } from 'vitest';
import { withNotes } from '../../graders/trace/notes.ts';
import type { Lane, Timeline } from '../../graders/trace/timeline.ts';

describe('withNotes', () => {
  it('says where lanes of one name start at different times', () => {
    const happened = timeline(lane('first', 0, 100), lane('second', 100, 300));
    const intended = timeline(lane('first', 0, 100), lane('second', 0, 200));

    expect(notesOf({ happened, intended })).toEqual([
      [undefined, 'starts at 100'],
      [undefined, 'can start at 0'],
    ]);
  });

  it('says where ends differ by less than the eye can see', () => {
    const happened = timeline(lane('a', 0, 301), lane('b', 0, 300));
    const intended = timeline(lane('a', 0, 300), lane('b', 0, 200));

    expect(notesOf({ happened, intended })).toEqual([
      ['ends at 301', undefined],
      ['can end at 300', undefined],
    ]);
  });

  it('says when something can start that never did, and nothing of what nobody intended', () => {
    const happened = timeline(lane('helper', 0, 100));
    const intended = timeline(lane('second', 0, 200));

    expect(notesOf({ happened, intended })).toEqual([[undefined], ['can start at 0']]);
  });

  it('keeps the notes there are', () => {
    const happened = timeline({ ...lane('a', 10), note: 'never ends' }, { ...lane('b', 0), note: 'never ends' });
    const intended = timeline(lane('a', 0, 100), lane('b', 0, 100));

    expect(notesOf({ happened, intended })).toEqual([
      ['starts at 10, never ends', 'never ends'],
      ['can start at 0', undefined],
    ]);
  });

  it('leaves equal pictures as they are', () => {
    const same = timeline(lane('a', 0, 100));

    expect(withNotes({ happened: same, intended: same })).toEqual({ happened: same, intended: same });
  });
});

function lane(name: string, from: number, to?: number): Lane {
  return { name, from, ...(to === undefined ? {} : { to }), segments: [], resumedAt: [] };
}

function timeline(...lanes: readonly Lane[]): Timeline {
  return { lanes, until: Math.max(...lanes.map(({ from, to = from }) => to)) };
}

function notesOf(pictures: Parameters<typeof withNotes>[0]) {
  const { happened, intended } = withNotes(pictures);
  return [happened, intended].map(({ lanes }) => lanes.map(({ note }) => note));
}

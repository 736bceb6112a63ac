import { describe, expect, it } from 'vitest';
import { lanesToShow } from '../../graders/trace/shown.ts';
import type { Lane } from '../../graders/trace/timeline.ts';

describe('lanesToShow', () => {
  it('keeps the first lane and those that tell something, in their order', () => {
    const lanes = [
      lane('main'),
      lane('a'),
      { ...lane('b'), note: 'starts at 10' },
      { ...lane('c'), failed: true },
      open('d'),
      lane('e'),
    ];

    expect(namesOf(lanes, 3)).toEqual(['main', 'b', 'c']);
    expect(namesOf(lanes, 4)).toEqual(['main', 'b', 'c', 'd']);
    expect(namesOf(lanes, 5)).toEqual(['main', 'a', 'b', 'c', 'd']);
  });

  it('keeps those that are wanted before those that tell something, and those that take time before the others', () => {
    const instant = { ...lane('c'), to: 0 };
    const lanes = [lane('main'), { ...lane('a'), failed: true }, lane('b'), instant, lane('d')];

    const isWanted = ({ name }: Lane): boolean => name === 'b';

    expect(lanesToShow({ lanes, until: 10 }, 2, [isWanted]).lanes.map(({ name }) => name)).toEqual(['main', 'b']);
    expect(namesOf(lanes, 4)).toEqual(['main', 'a', 'b', 'd']);
  });

  it('counts the others, and those that never had a lane', () => {
    expect(lanesToShow({ lanes: [lane('a'), lane('b'), lane('c')], until: 0, leftOut: 3 }, 2).more).toBe(4);
    expect(lanesToShow({ lanes: [lane('a')], until: 0 }).more).toBe(0);
  });
});

function lane(name: string): Lane {
  return { name, from: 0, to: 10, segments: [], resumedAt: [] };
}

function open(name: string): Lane {
  return { name, from: 0, segments: [], resumedAt: [] };
}

function namesOf(lanes: readonly Lane[], most: number): readonly string[] {
  return lanesToShow({ lanes, until: 10 }, most).lanes.map(({ name }) => name);
}

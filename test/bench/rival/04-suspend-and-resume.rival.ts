/** The checks of 04, by hand. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { countdown } from '../../../solutions/04-suspend-and-resume.ts';
import { check, durations } from './inputs.ts';
import { play, useVirtualTime, type Line, type Stage } from './virtual-time.ts';

useVirtualTime();

interface Countdown {
  readonly name: string;
  readonly from: number;
  readonly ms: number;
  readonly after: number;
}

const one = {
  name: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('A', 'B', 'C') },
    { weight: 1, arbitrary: fc.constantFrom('tea', 'soft egg', '7', 'done', 'Ω', "cook's") },
  ),
  from: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: 1, max: 20 })),
  ms: durations({ min: 20, max: 5000 }),
};
const after = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: durations({ max: 3000 }) });
const several = (minLength: number): fc.Arbitrary<readonly Countdown[]> =>
  fc
    .array(fc.record({ ...one, after }), { minLength, maxLength: 3 })
    .filter((countdowns) => countdowns.reduce((total, { from, ms }) => total + from * ms, 0) <= 120_000);

const two: readonly Countdown[] = [
  { name: 'A', from: 2, ms: 200, after: 0 },
  { name: 'B', from: 2, ms: 300, after: 0 },
];
const lateStart: readonly Countdown[] = [
  { name: 'A', from: 3, ms: 200, after: 0 },
  { name: 'B', from: 2, ms: 200, after: 300 },
];
const equalNames: readonly Countdown[] = [
  { name: 'A', from: 2, ms: 500, after: 0 },
  { name: 'A', from: 1, ms: 200, after: 100 },
];
const alike: readonly Countdown[] = [
  { name: 'A', from: 2, ms: 100, after: 0 },
  { name: 'A', from: 2, ms: 100, after: 0 },
];
const inARow: readonly Countdown[] = [
  { name: 'A', from: 2, ms: 100, after: 0 },
  { name: 'A', from: 3, ms: 100, after: 300 },
];

check(
  'a countdown waits for all its beats, blocks nothing, and settles with the last one',
  {
    given: fc.record(one),
    telling: [
      { name: 'A', from: 2, ms: 100 },
      { name: 'A', from: 1, ms: 700 },
      { name: 'A', from: 20, ms: 5000 },
      { name: 'A', from: 3, ms: 33 },
    ],
  },
  async ({ name, from, ms }) => {
    const story = await play(() => countdown(name, from, ms));

    expect(story.settled?.at).toBe(from * ms);
    expect(story.blocked).toEqual([]);
  },
);

check(
  'several countdowns at once take the time of the longest, and each its own',
  { given: several(2), telling: [two, lateStart, equalNames, alike] },
  async (countdowns) => {
    const story = await play((stage) => startAll(countdowns, stage));

    const inOrder = countdowns.toSorted((a, b) => a.after - b.after);
    expect(story.spans).toEqual(inOrder.map((each) => ({ name: 'countdown', from: each.after, to: endOf(each) })));
    expect(story.settled?.at).toBe(Math.max(...countdowns.map(endOf)));
    expect(story.blocked).toEqual([]);
  },
);

check(
  'each countdown logs its own lines, one every beat',
  {
    given: several(1),
    telling: [
      two.slice(0, 1),
      [{ name: 'soft egg', from: 12, ms: 450, after: 0 }],
      two,
      lateStart,
      equalNames,
      alike,
      inARow,
    ],
  },
  async (countdowns) => {
    const story = await play((stage) => startAll(countdowns, stage));

    const [only, ...others] = countdowns;
    if (only !== undefined && others.length === 0) expect(story.log).toEqual(linesOf(only));
    else expect(story.log.toSorted(byTime)).toEqual(countdowns.flatMap(linesOf).toSorted(byTime));
  },
);

check(
  'no timer is left when a countdown settles',
  { given: fc.record(one), telling: [{ name: 'A', from: 2, ms: 100 }] },
  async ({ name, from, ms }) => {
    const story = await play(() => countdown(name, from, ms));

    expect(story.settled).toMatchObject({ at: from * ms, timersLeft: 0 });
  },
);

function startAll(countdowns: readonly Countdown[], { pause, watch }: Stage): Promise<unknown> {
  const call = watch('countdown', countdown);
  return Promise.all(
    countdowns.map(async ({ name, from, ms, after: delay }) => {
      if (delay > 0) await pause(delay);
      await call(name, from, ms);
    }),
  );
}

function endOf({ from, ms, after: delay }: Countdown): number {
  return delay + from * ms;
}

function linesOf({ name, from, ms, after: delay }: Countdown): readonly Line[] {
  const beats = Array.from({ length: from }, (_, index) => ({
    at: delay + index * ms,
    text: `${name} ${from - index}`,
  }));
  return [...beats, { at: delay + from * ms, text: `${name} done` }];
}

/** Countdowns may interleave freely at one instant. */
function byTime(a: Line, b: Line): number {
  return a.at - b.at || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}

/** The checks of 05, by hand. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { oneByOne, together } from '../../../solutions/05-one-after-another.ts';
import { anyValue, areDistinct, check, durations, durationsOrNone, job, jobs, type Job } from './inputs.ts';
import { byStart } from './steps.ts';
import { play, useVirtualTime, type Span } from './virtual-time.ts';

useVirtualTime();

interface Pair {
  readonly first: Job;
  readonly second: Job;
}

const pairOf = (first: number, second: number): Pair => ({ first: job('first', first), second: job('second', second) });

const pairs = {
  given: fc.record({
    first: jobs('first', { ms: durationsOrNone() }),
    second: jobs('second', { ms: durationsOrNone() }),
  }),
  telling: [pairOf(100, 200), pairOf(200, 100), pairOf(6000, 50), pairOf(100, 100), pairOf(0, 100), pairOf(100, 0)],
};

const options = { ms: durationsOrNone(), value: anyValue() };
const results = {
  given: fc.record({ first: jobs('first', options), second: jobs('second', options) }),
  telling: [
    pairOf(100, 200),
    pairOf(200, 100),
    { first: job('first', 200, { value: 7 }), second: job('second', 100, { value: 7 }) },
    { first: job('first', 100, { value: undefined }), second: job('second', 200, { value: 0 }) },
    { first: job('first', 200, { value: ['a', 'b'] }), second: job('second', 100, { value: [] }) },
    pairOf(100, 100),
  ],
};

const agains = ['others', 'swapped', 'one twice'] as const;
const calls = {
  given: fc
    .record({
      first: jobs('first'),
      second: jobs('second'),
      third: jobs('first', { value: fc.constant('third') }),
      fourth: jobs('second', { value: fc.constant('fourth') }),
      gap: durations(),
      again: fc.constantFrom(...agains),
    })
    .filter(({ first, second, third, fourth }) => areDistinct(first, second, third, fourth)),
  telling: agains.map((again) => ({
    first: job('first', 200),
    second: job('second', 400),
    third: job('first', 300, { value: 'third' }),
    fourth: job('second', 500, { value: 'fourth' }),
    gap: 100,
    again,
  })),
};

const functions = [
  {
    name: 'oneByOne',
    call: oneByOne,
    title: 'starts the second job when the first is done',
    spansOf: ({ first, second }: Pair, at = 0): Span[] => [spanOf(first, at), spanOf(second, at + first.ms)],
  },
  {
    name: 'together',
    call: together,
    title: 'starts both jobs at once',
    spansOf: ({ first, second }: Pair, at = 0): Span[] => [spanOf(first, at), spanOf(second, at)],
  },
];

for (const { name, call, title, spansOf } of functions) {
  check(`${name} ${title}`, pairs, async (pair) => {
    const story = await play(({ live }) => call(live(pair.first), live(pair.second)));

    expect(story.spans).toEqual(spansOf(pair));
    expect(story.settled?.at).toBe(endOf(spansOf(pair)));
  });

  check(`${name} comes to both results, in the order of the arguments`, results, async (pair) => {
    const story = await play(({ live }) => call(live(pair.first), live(pair.second)));

    expect(story.settled?.outcome).toEqual({ value: valuesOf(pair) });
  });

  check(`calls of ${name} that overlap do not disturb each other`, calls, async ({ gap, again, ...work }) => {
    const story = await play(async ({ live, pause }) => {
      const alive = {
        first: live(work.first),
        second: live(work.second),
        third: live(work.third),
        fourth: live(work.fourth),
      };
      const early = call(alive.first, alive.second);
      await pause(gap);
      const others = handedAgain(alive, again);
      const late = call(others.first, others.second);
      return [await early, await late];
    });

    const later = handedAgain(work, again);
    const spans = [...spansOf(work), ...spansOf(later, gap)];
    expect(story.spans.toSorted(byStart)).toEqual(spans.toSorted(byStart));
    expect(story.settled).toMatchObject({ at: endOf(spans), outcome: { value: [valuesOf(work), valuesOf(later)] } });
  });
}

/** What the later of two overlapping calls is handed. */
function handedAgain<Work>(
  { first, second, third, fourth }: Readonly<Record<'first' | 'second' | 'third' | 'fourth', Work>>,
  again: (typeof agains)[number],
): { readonly first: Work; readonly second: Work } {
  if (again === 'swapped') return { first: second, second: first };
  return again === 'one twice' ? { first: third, second: third } : { first: third, second: fourth };
}

function spanOf({ name, ms }: Job, from: number): Span {
  return { name, from, to: from + ms, args: [] };
}

function endOf(spans: readonly Span[]): number {
  return Math.max(...spans.map(({ to = 0 }) => to));
}

function valuesOf({ first, second }: Pair): readonly unknown[] {
  return [first, second].map(({ outcome }) => ('value' in outcome ? outcome.value : undefined));
}

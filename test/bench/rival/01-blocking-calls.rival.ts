/** The checks of 01, by hand. */
import fc from 'fast-check';
import { expect } from 'vitest';
import * as answer from '../../../solutions/01-blocking-calls.ts';
import { check, checkEach, durations } from './inputs.ts';
import { play, useVirtualTime, type Stage, type Story } from './virtual-time.ts';

useVirtualTime();

/** Calls of which each lasts exactly as long as it blocks. */
function expectBlocking(story: Story, calls: readonly (readonly [name: string, from: number, ms: number])[]): void {
  expect(story.spans).toEqual(calls.map(([name, from, ms]) => ({ name, from, to: from + ms })));
  expect(story.blocked).toEqual(calls.filter(([, , ms]) => ms > 0).map(([, from, ms]) => ({ from, to: from + ms })));
  expect(story.settled?.at).toBe(Math.max(...calls.map(([, from, ms]) => from + ms)));
}

const watched = ({ watch }: Stage): Pick<typeof answer, 'fun1' | 'fun2' | 'main'> => ({
  fun1: watch('fun1', answer.fun1),
  fun2: watch('fun2', answer.fun2),
  main: watch('main', answer.main),
});

const x = fc.integer({ min: 2, max: 1000 });
const one = {
  given: fc.record({ x, ms: durations() }),
  telling: [
    { x: 4, ms: 100 },
    { x: 4, ms: 6000 },
    { x: 7, ms: 43 },
  ],
};
const names = ['fun1', 'fun2'] as const;

for (const name of names) {
  check(`${name} blocks the program for ms milliseconds`, one, async (given) => {
    const story = await play((stage) => watched(stage)[name](given.x, given.ms));

    expectBlocking(story, [[name, 0, given.ms]]);
  });
}

checkEach('a call without ms blocks for 3000 ms', names, async (name) => {
  const story = await play((stage) => watched(stage)[name](4));

  expectBlocking(story, [[name, 0, 3000]]);
});

check(
  'two calls in a row take the sum of their times',
  {
    given: fc.record({ first: durations(), second: durations() }),
    telling: [
      { first: 100, second: 200 },
      { first: 100, second: 100 },
      { first: 0, second: 200 },
      { first: 100, second: 0 },
    ],
  },
  async ({ first, second }) => {
    const story = await play(async (stage) => {
      const { fun1, fun2 } = watched(stage);
      fun1(4, first);
      await stage.pause(0);
      fun2(4, second);
    });

    expectBlocking(story, [
      ['fun1', 0, first],
      ['fun2', first, second],
    ]);
  },
);

check(
  'later calls block just as the first ones did',
  {
    given: fc.record({ first: durations(), gap: durations(), second: durations() }),
    telling: [
      { first: 100, gap: 300, second: 200 },
      { first: 200, gap: 50, second: 0 },
    ],
  },
  async ({ first, gap, second }) => {
    const story = await play(async (stage) => {
      const { fun1, fun2 } = watched(stage);
      fun2(4, first);
      await stage.pause(gap);
      fun1(4, second);
      await stage.pause(0);
      fun1(4, first);
      await stage.pause(0);
      fun2(4, second);
    });

    const later = first + gap;
    expectBlocking(story, [
      ['fun2', 0, first],
      ['fun1', later, second],
      ['fun1', later + second, first],
      ['fun2', later + second + first, second],
    ]);
  },
);

checkEach('fun1 and fun2 give back no promise', names, async (name) => {
  let result: unknown;
  const story = await play((stage) => void (result = watched(stage)[name](4, 100)));

  expectBlocking(story, [[name, 0, 100]]);
  expect(result).not.toBeInstanceOf(Promise);
});

checkEach('main blocks for 3000 ms twice and gives back no promise', [1, 2], async (times) => {
  const results: unknown[] = [];
  const story = await play(async (stage) => {
    const main = stage.watch('main', answer.main);
    for (let time = 0; time < times; time += 1) {
      results.push(main());
      await results.at(-1);
    }
  });

  const starts = Array.from({ length: 2 * times }, (_, index) => 3000 * index);
  expect(story.spans).toEqual(
    Array.from({ length: times }, (_, i) => ({ name: 'main', from: 6000 * i, to: 6000 * (i + 1) })),
  );
  expect(story.blocked).toEqual(starts.map((from) => ({ from, to: from + 3000 })));
  expect(story.settled?.at).toBe(6000 * times);
  expect(results.some((result) => result instanceof Promise)).toBe(false);
});

check(
  'every line is logged as prescribed, and at its time',
  {
    given: fc.record({ x, first: durations(), second: durations() }),
    telling: [
      { x: 4, first: 100, second: 200 },
      { x: 1000, first: 100, second: 200 },
    ],
  },
  async (given) => {
    const story = await play(() => {
      answer.fun1(given.x, given.first);
      answer.fun2(given.x, given.second);
      answer.main();
    });

    const both = given.first + given.second;
    expect(story.log).toEqual([
      { at: 0, text: `Function 1 result ${given.x ** 2}, wait ...` },
      { at: given.first, text: 'Function 1 finished' },
      { at: given.first, text: `Function 2 result ${given.x ** 0.05}, wait ...` },
      { at: both, text: 'Function 2 finished' },
      { at: both, text: 'Function 1 result 16, wait ...' },
      { at: both + 3000, text: 'Function 1 finished' },
      { at: both + 3000, text: `Function 2 result ${4 ** 0.05}, wait ...` },
      { at: both + 6000, text: 'Function 2 finished' },
    ]);
  },
);

/** The checks of 03, by hand. */
import fc from 'fast-check';
import { expect } from 'vitest';
import * as answer from '../../../solutions/03-async-sleep.ts';
import { check, checkEach, durations } from './inputs.ts';
import { play, useVirtualTime, type Stage, type Story } from './virtual-time.ts';

useVirtualTime();

type Name = 'sleep' | 'fun1' | 'fun2';

/** One of the three, as a call that waits for `ms`. */
function callOf(name: Name, { watch }: Stage): (ms?: number) => Promise<unknown> {
  if (name === 'sleep') return watch('sleep', (ms = 0) => answer.sleep(ms));
  return watch(name, (ms?: number) => answer[name](4, ms));
}

function expectCalls(story: Story, calls: readonly (readonly [name: Name, from: number, ms: number])[]): void {
  expect(story.spans).toEqual(calls.map(([name, from, ms]) => ({ name, from, to: from + ms })));
  expect(story.settled?.at).toBe(Math.max(...calls.map(([, from, ms]) => from + ms)));
}

const x = fc.integer({ min: 2, max: 1000 });
const name = fc.constantFrom<Name>('fun1', 'fun2', 'sleep');
const one = {
  given: fc.record({ name, ms: durations() }),
  telling: [
    { name: 'fun1', ms: 100 },
    { name: 'fun2', ms: 100 },
    { name: 'sleep', ms: 100 },
    { name: 'fun1', ms: 6000 },
    { name: 'sleep', ms: 0 },
  ] as const,
};
const tellingMs = [100, 6000, 43, 0];

check('sleep settles after ms milliseconds', { given: durations(), telling: tellingMs }, async (ms) =>
  expectCalls(await play((stage) => callOf('sleep', stage)(ms)), [['sleep', 0, ms]]),
);

for (const fun of ['fun1', 'fun2'] as const) {
  check(
    `${fun} settles after ms milliseconds`,
    { given: fc.record({ x, ms: durations() }), telling: tellingMs.map((ms) => ({ x: 4, ms })) },
    async (given) =>
      expectCalls(await play(({ watch }) => watch(fun, answer[fun])(given.x, given.ms)), [[fun, 0, given.ms]]),
  );
}

checkEach('a call without ms waits for 3000 ms', ['fun1', 'fun2'] as const, async (fun) =>
  expectCalls(await play((stage) => callOf(fun, stage)()), [[fun, 0, 3000]]),
);

check(
  'a promise comes back, and its time runs from the call',
  {
    given: fc.record({ name, ms: durations(), gap: durations() }),
    telling: [
      { name: 'sleep', ms: 200, gap: 100 },
      { name: 'sleep', ms: 100, gap: 200 },
      { name: 'fun1', ms: 200, gap: 100 },
      { name: 'fun2', ms: 200, gap: 100 },
    ],
  },
  async (given) => {
    let promise: unknown;
    const story = await play(async (stage) => {
      promise = callOf(given.name, stage)(given.ms);
      await stage.pause(given.gap);
      await promise;
    });

    expect(promise).toBeInstanceOf(Promise);
    expect(story.spans).toEqual([{ name: given.name, from: 0, to: given.ms }]);
    expect(story.settled?.at).toBe(Math.max(given.ms, given.gap));
  },
);

check(
  'sleeps do not disturb each other',
  {
    given: fc.record({ first: durations(), second: durations(), gap: durations(), third: durations() }),
    telling: [
      { first: 100, second: 200, gap: 50, third: 200 },
      { first: 200, second: 100, gap: 300, third: 100 },
      { first: 100, second: 100, gap: 100, third: 100 },
      { first: 0, second: 300, gap: 100, third: 0 },
    ],
  },
  async ({ first, second, gap, third }) => {
    const story = await play(async (stage) => {
      const sleep = callOf('sleep', stage);
      const both = [sleep(first), sleep(second)];
      await stage.pause(gap);
      await Promise.all([...both, sleep(third)]);
    });

    expectCalls(story, [
      ['sleep', 0, first],
      ['sleep', 0, second],
      ['sleep', gap, third],
    ]);
  },
);

check(
  'two calls at once take the longer of their times',
  {
    given: fc.record({ first: durations(), second: durations() }),
    telling: [
      { first: 100, second: 200 },
      { first: 300, second: 100 },
      { first: 3000, second: 3000 },
    ],
  },
  async ({ first, second }) => {
    const story = await play((stage) => Promise.all([callOf('fun1', stage)(first), callOf('fun2', stage)(second)]));

    expectCalls(story, [
      ['fun1', 0, first],
      ['fun2', 0, second],
    ]);
  },
);

check(
  'calls that begin while others wait keep their own time',
  {
    given: fc.record({ first: durations(), gap: durations(), second: durations() }),
    telling: [
      { first: 300, gap: 100, second: 100 },
      { first: 100, gap: 200, second: 300 },
      { first: 200, gap: 50, second: 0 },
    ],
  },
  async ({ first, gap, second }) => {
    const story = await play(async (stage) => {
      const [fun1, fun2] = [callOf('fun1', stage), callOf('fun2', stage)];
      const early = fun1(first);
      await stage.pause(gap);
      await Promise.all([early, fun1(second), fun2(first)]);
    });

    expectCalls(story, [
      ['fun1', 0, first],
      ['fun1', gap, second],
      ['fun2', gap, first],
    ]);
  },
);

check(
  'every line is logged as prescribed, and at its time',
  {
    given: fc.record({ x, first: durations(), gap: durations(), second: durations() }),
    telling: [
      { x: 4, first: 200, gap: 100, second: 200 },
      { x: 1000, first: 200, gap: 300, second: 100 },
    ],
  },
  async (given) => {
    const { log } = await play(async ({ pause }) => {
      const early = answer.fun1(given.x, given.first);
      await pause(given.gap);
      const late = answer.fun2(given.x, given.second);
      await early;
      await late;
    });

    expect(log.filter(({ text }) => text.startsWith('Function 1'))).toEqual([
      { at: 0, text: `Function 1: result ${given.x ** 2}, wait ...` },
      { at: given.first, text: 'Function 1: finished' },
    ]);
    expect(log.filter(({ text }) => text.startsWith('Function 2'))).toEqual([
      { at: given.gap, text: `Function 2: result ${given.x ** 0.05}, wait ...` },
      { at: given.gap + given.second, text: 'Function 2: finished' },
    ]);
    expect(log).toHaveLength(4);
  },
);

check('nothing is held up while a function waits', one, async (given) => {
  const story = await play((stage) => callOf(given.name, stage)(given.ms));

  expect(story.settled?.at).toBe(given.ms);
  expect(story.blocked).toEqual([]);
});

check('nothing is left behind when the promise settles', one, async (given) => {
  const story = await play((stage) => callOf(given.name, stage)(given.ms));

  expect(story.settled).toMatchObject({ at: given.ms, timersLeft: 0 });
});

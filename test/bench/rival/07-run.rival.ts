/** The checks of 07, by hand. */
import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { run } from '../../../solutions/07-run.ts';
import { anyValue, areDistinct, check, checkEach, failing, job, jobs, seconds, type Job } from './inputs.ts';
import { byStart } from './steps.ts';
import { play, useVirtualTime } from './virtual-time.ts';

useVirtualTime();

type Main = () => Promise<unknown>;
type Way = 'in-a-row' | 'at-once' | 'nested';
const way = fc.constantFrom<Way>('in-a-row', 'at-once', 'nested');

const clock = fc.oneof(
  fc.constantFrom('00:00:00', '00:00:01', '09:09:09', '11:59:58', '12:00:00', '12:34:56', '23:59:58'),
  fc.integer({ min: 0, max: 86_399 }).map(timeOfDay),
);

const mains = (minLength: number, options: Parameters<typeof jobs>[1] = {}): fc.Arbitrary<readonly Job[]> =>
  fc
    .array(jobs('main', { fails: 'maybe', ms: seconds(), ...options }), { minLength, maxLength: 3 })
    .filter((all) => areDistinct(...all));
const inSeconds = (...all: readonly number[]): readonly Job[] => all.map((each) => job('main', each * 1000));

check(
  'run calls main once and settles when main does',
  { given: jobs('main', { ms: seconds() }), telling: inSeconds(3) },
  async (main) => {
    const story = await play(({ live }) => run(live(main)));

    expect(story.spans).toEqual([{ name: 'main', from: 0, to: main.ms, args: [] }]);
    expect(story.settled?.at).toBe(main.ms);
  },
);

check(
  'run logs the time before it calls main and again when main has settled, and nothing else',
  {
    given: fc.record({ clock, mains: mains(1), way, gap: seconds() }),
    telling: [
      { clock: '09:59:58', mains: inSeconds(3), way: 'in-a-row', gap: 1000 },
      { clock: '09:59:58', mains: [failing('main', 3000)], way: 'in-a-row', gap: 1000 },
      { clock: '23:59:58', mains: inSeconds(3), way: 'in-a-row', gap: 1000 },
      { clock: '12:59:59', mains: inSeconds(2), way: 'in-a-row', gap: 1000 },
      { clock: '08:07:06', mains: inSeconds(65), way: 'in-a-row', gap: 1000 },
      { clock: '12:00:00', mains: inSeconds(3, 1), way: 'at-once', gap: 1000 },
      { clock: '00:00:00', mains: inSeconds(2, 1), way: 'nested', gap: 1000 },
    ],
  },
  async (given) => {
    const [hours = 0, minutes = 0, rest = 0] = given.clock.split(':').map(Number);
    vi.setSystemTime(new Date(2026, 0, 1, hours, minutes, rest));
    const story = await play(({ live, pause }) => runAll(given.mains.map(live), given.way, () => pause(given.gap)));

    const began = hours * 3600 + minutes * 60 + rest;
    const times = timesOf(given.mains, given.way, given.gap).flatMap(({ from, to }) => [from, to]);
    const stamps = times.toSorted((a, b) => a - b).map((at) => ({ at, text: timeOfDay(began + at / 1000) }));
    expect(story.log).toEqual(stamps);
  },
);

check(
  'run comes to the very value that main comes to',
  {
    given: jobs('main', { value: anyValue(), ms: seconds() }),
    telling: [job('main', 1000), job('main', 1000, { value: undefined }), job('main', 1000, { value: 0 })],
  },
  async (main) => {
    const story = await play(({ live }) => run(live(main)));

    expect(story.settled?.outcome).toEqual(main.outcome);
  },
);

check(
  'run fails with the very error that main fails with',
  {
    given: jobs('main', { fails: 'always', error: anyValue(), ms: seconds() }),
    telling: [failing('main', 1000), failing('main', 1000, undefined), failing('main', 1000, 0)],
  },
  async (main) => {
    const story = await play(({ live }) => run(live(main)));

    expect(story.settled?.outcome).toEqual(main.outcome);
  },
);

check(
  'run accepts an ordinary function that returns a promise',
  { given: jobs('main', { ms: seconds() }), telling: inSeconds(1) },
  async (main) => {
    const story = await play(({ live }) => {
      const work = live(main);
      return run(function () {
        return work();
      });
    });

    expect(story.spans).toEqual([{ name: 'main', from: 0, to: main.ms, args: [] }]);
    expect(story.settled?.outcome).toEqual(main.outcome);
  },
);

check(
  'run does not wait for a task that main leaves running',
  {
    given: fc
      .record({ main: jobs('main', { ms: seconds() }), task: jobs('task', { ms: seconds() }) })
      .filter(({ main, task }) => areDistinct(main, task)),
    telling: [{ main: job('main', 1000), task: job('task', 3000) }],
  },
  async ({ main, task }) => {
    const story = await play(({ live }) =>
      run(async () => {
        void live(task)();
        return live(main)();
      }),
    );

    expect(story.spans).toEqual([task, main].map(({ name, ms }) => ({ name, from: 0, to: ms, args: [] })));
    expect(story.settled?.at).toBe(main.ms);
  },
);

check(
  'runs that follow, overlap or nest do not disturb each other',
  {
    given: fc.record({ mains: mains(2, { value: anyValue(), error: anyValue() }), way, gap: seconds() }),
    telling: [
      { mains: inSeconds(2, 1), way: 'in-a-row', gap: 1000 },
      { mains: inSeconds(3, 1), way: 'at-once', gap: 1000 },
      { mains: inSeconds(2, 1), way: 'nested', gap: 1000 },
    ],
  },
  async (given) => {
    const story = await play(({ live, pause }) => runAll(given.mains.map(live), given.way, () => pause(given.gap)));

    const times = timesOf(given.mains, given.way, given.gap);
    const spans = times.map(({ main, to }) => ({ name: 'main', from: to - main.ms, to, args: [] }));
    expect(story.spans.toSorted(byStart)).toEqual(spans.toSorted(byStart));
    expect(story.settled).toMatchObject({
      at: Math.max(...times.map(({ to }) => to)),
      outcome: { value: given.mains.map(({ outcome }) => outcome) },
    });
  },
);

const notFunctions: readonly (() => unknown)[] = [
  () => new Promise((resolve) => setTimeout(resolve, 1000)),
  ...[undefined, null, 42, 'main', true, { main: async () => {} }, [async () => {}], { call: async () => {} }].map(
    (value) => () => value,
  ),
];

checkEach(
  'run refuses what is not a function with a TypeError, before it logs anything',
  notFunctions,
  async (make) => {
    // What the types forbid, on purpose.
    const story = await play(() => run(make() as Main));

    const outcome = story.settled?.outcome ?? { value: undefined };
    expect('error' in outcome ? outcome.error : undefined).toBeInstanceOf(TypeError);
    expect(story.log).toEqual([]);
  },
);

/** Runs each main, and comes to what became of each, in order. Nested, each is run by the one before it. */
async function runAll(all: readonly Main[], which: Way, gap: () => Promise<void>): Promise<readonly unknown[]> {
  if (which === 'nested') return nest(all);
  const outcomes: Promise<unknown>[] = [];
  for (const [index, main] of all.entries()) {
    if (index > 0) await gap();
    const outcome = outcomeOf(main);
    outcomes.push(outcome);
    if (which === 'in-a-row') await outcome;
  }
  return Promise.all(outcomes);
}

async function nest([main, ...inner]: readonly Main[]): Promise<readonly unknown[]> {
  if (main === undefined) return [];
  let others: readonly unknown[] = [];
  const outcome = await outcomeOf(async () => {
    others = await nest(inner);
    return main();
  });
  return [outcome, ...others];
}

async function outcomeOf(main: Main): Promise<Job['outcome']> {
  try {
    return { value: await run(main) };
  } catch (error) {
    return { error };
  }
}

/** When each run begins and ends; its main works right up to the end. */
function timesOf(all: readonly Job[], which: Way, gap: number): readonly { main: Job; from: number; to: number }[] {
  const sum = (these: readonly Job[]): number => these.reduce((total, { ms }) => total + ms, 0);
  return all.map((main, index) => {
    const from = { 'in-a-row': sum(all.slice(0, index)) + gap * index, 'at-once': gap * index, nested: 0 }[which];
    return { main, from, to: from + main.ms + (which === 'nested' ? sum(all.slice(index + 1)) : 0) };
  });
}

function timeOfDay(second: number): string {
  const parts = [(second / 3600) % 24, (second / 60) % 60, second % 60];
  return parts.map((part) => `${Math.floor(part)}`.padStart(2, '0')).join(':');
}

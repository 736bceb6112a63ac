/** The checks of 02, by hand. */
import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { prepare, whatIs } from '../../../solutions/02-async-function.ts';
import { anyValue, areDistinct, check, checkEach, durations, failing, job, jobs } from './inputs.ts';
import { play, useVirtualTime } from './virtual-time.ts';

useVirtualTime();

type Called = () => void;

/** Functions of every kind; each tells when its code runs. */
const functions: readonly ((called: Called) => unknown)[] = [
  (called) => async () => called(),
  (called) =>
    function ordinary() {
      called();
    },
  (called) => () => called(),
  (called) => async (_x: number, _y: number) => called(),
  (called) => () => Promise.resolve(called()),
  (called) =>
    class Counter {
      constructor() {
        called();
      }
    },
  (called) =>
    function* generate() {
      yield called();
    },
  (called) =>
    async function* generate() {
      yield called();
    },
  (called) => called.bind(undefined),
];

const promises: readonly (() => unknown)[] = [
  () => (async () => 16)(),
  () => new Promise(() => {}),
  () => Promise.resolve('done'),
  () => {
    const rejected = Promise.reject(new Error('too late'));
    rejected.catch(() => {});
    return rejected;
  },
  () => Promise.resolve(4).then((x) => x ** 2),
  () => Promise.all([]),
  () => Promise.resolve(() => 16),
];

const values: readonly unknown[] = [
  16,
  0,
  NaN,
  undefined,
  null,
  {},
  [],
  'function',
  'promise',
  '[object Promise]',
  '',
  true,
  false,
  new Error('promise'),
  new Date(0),
  /function/,
  new Map([['then', 1]]),
  Symbol('promise'),
  16n,
  [Promise.resolve(1), Promise.resolve(2)],
  { call: () => 16 },
  (function* () {})(),
];

checkEach('whatIs calls every kind of function a function', [...functions, () => parseInt], async (make) => {
  expect(whatIs(make(() => {}))).toBe('function');
});

checkEach('whatIs calls a promise a promise, in whichever state it is', promises, async (make) => {
  expect(whatIs(make())).toBe('promise');
});

checkEach('whatIs calls everything else a value', values, async (value) => {
  expect(whatIs(value)).toBe('value');
});

checkEach('whatIs never calls what it is given', functions, async (make) => {
  const called = vi.fn();
  await play(async ({ pause }) => {
    whatIs(make(called));
    await pause(100);
  });

  expect(called).not.toHaveBeenCalled();
});

check(
  'fun1, its call and what that comes to are three different things',
  {
    given: jobs('fun1', { value: anyValue() }),
    telling: [job('fun1', 3000, { value: 16 }), job('fun1', 100, { value: undefined })],
  },
  async (fun1) => {
    const answers: string[] = [];
    const story = await play(async ({ live }) => {
      const work = live(fun1);
      const asynchronous = async (x: number): Promise<unknown> => work(x);
      answers.push(whatIs(asynchronous));
      const call = asynchronous(4);
      answers.push(whatIs(call), whatIs(await call));
    });

    expect(answers).toEqual(['function', 'promise', 'value']);
    expect(story.spans).toEqual([{ name: 'fun1', from: 0, to: fun1.ms, args: [4] }]);
    expect(story.settled?.at).toBe(fun1.ms);
  },
);

const workAndGap = fc.record({ work: jobs('work'), gap: durations() });

check(
  'prepare gives back a function and calls nothing',
  { given: workAndGap, telling: [{ work: job('work', 100), gap: 200 }] },
  async ({ work, gap }) => {
    let prepared: unknown;
    const story = await play(async ({ live, pause }) => {
      prepared = prepare(live(work), 'a', 2);
      await pause(gap);
    });

    expect(prepared).toBeTypeOf('function');
    expect(story.spans).toEqual([]);
    expect(story.settled?.at).toBe(gap);
  },
);

check(
  'the call is made while the prepared function runs, neither before nor after',
  { given: workAndGap, telling: [{ work: job('work', 200), gap: 100 }] },
  async ({ work, gap }) => {
    const story = await play(async ({ live, mark, pause }) => {
      const prepared = prepare(live(work));
      mark('prepare has returned');
      await pause(gap);
      const call = prepared();
      mark('the prepared function has returned');
      return call;
    });

    expect(story.spans).toEqual([{ name: 'work', from: gap, to: gap + work.ms, args: [] }]);
    expect(story.events.slice(0, 3)).toEqual([
      'prepare has returned',
      'work starts',
      'the prepared function has returned',
    ]);
    expect(story.settled?.at).toBe(gap + work.ms);
  },
);

check(
  'every call of the prepared function makes the call anew',
  {
    given: workAndGap,
    telling: [
      { work: job('work', 200), gap: 300 },
      { work: job('work', 300), gap: 200 },
    ],
  },
  async ({ work, gap }) => {
    const story = await play(async ({ live, pause }) => {
      const prepared = prepare(live(work));
      const first = prepared();
      await pause(gap);
      await Promise.all([first, prepared()]);
    });

    expect(story.spans).toEqual([0, gap].map((from) => ({ name: 'work', from, to: from + work.ms, args: [] })));
    expect(story.settled?.at).toBe(gap + work.ms);
  },
);

check(
  'every call gets the very arguments',
  {
    given: fc.record({ work: jobs('work'), args: fc.array(anyValue(), { maxLength: 4 }) }),
    telling: [['a', 2], [], [[1, 2], undefined], [{ n: 1 }, 0, 'b', null]].map((args) => ({
      work: job('work', 100),
      args,
    })),
  },
  async ({ work, args }) => {
    const story = await play(({ live }) => {
      const prepared = prepare(live(work), ...args);
      return Promise.all([prepared(), prepared()]);
    });

    expect(story.spans).toHaveLength(2);
    for (const span of story.spans) {
      expect(span).toMatchObject({ from: 0, to: work.ms });
      expect(span.args).toHaveLength(args.length);
      expect(span.args?.every((each, index) => Object.is(each, args[index]))).toBe(true);
    }
  },
);

check(
  'what the function comes to is what the prepared call comes to',
  {
    given: jobs('work', { value: anyValue() }),
    telling: [job('work', 100, { value: 16 }), job('work', 100, { value: undefined })],
  },
  async (work) => {
    let call: unknown;
    const story = await play(({ live }) => (call = prepare(live(work))()));

    expect(call).toBeInstanceOf(Promise);
    expect(story.spans).toEqual([{ name: 'work', from: 0, to: work.ms, args: [] }]);
    expect(story.settled).toEqual({ at: work.ms, outcome: work.outcome, timersLeft: 0 });
  },
);

check(
  'the very error of the function is the error of the prepared call',
  {
    given: jobs('work', { fails: 'always', error: anyValue() }),
    telling: [failing('work', 100), failing('work', 100, undefined)],
  },
  async (work) => {
    const story = await play(({ live }) => prepare(live(work))());

    expect(story.spans).toEqual([{ name: 'work', from: 0, to: work.ms, args: [] }]);
    expect(story.settled).toEqual({ at: work.ms, outcome: work.outcome, timersLeft: 0 });
  },
);

check(
  'two prepared calls do not disturb each other',
  {
    given: fc
      .record({ first: jobs('first'), second: jobs('second') })
      .filter(({ first, second }) => areDistinct(first, second)),
    telling: [{ first: job('first', 100), second: job('second', 200) }],
  },
  async ({ first, second }) => {
    const story = await play(({ live }) => {
      const one = prepare(live(first), 'a');
      const other = prepare(live(second), 'b', 2);
      return Promise.all([one(), other(), one()]);
    });

    expect(story.spans).toEqual([
      { name: 'first', from: 0, to: first.ms, args: ['a'] },
      { name: 'second', from: 0, to: second.ms, args: ['b', 2] },
      { name: 'first', from: 0, to: first.ms, args: ['a'] },
    ]);
    expect(story.settled).toMatchObject({
      at: Math.max(first.ms, second.ms),
      outcome: { value: ['first', 'second', 'first'] },
    });
  },
);

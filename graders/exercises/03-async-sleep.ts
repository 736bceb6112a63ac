/** Waiting that hands control back: sleeps overlap, and nothing is held up. */
import { calling, check, fc, grader, line, longest, ms, sum, type Check, type Intended } from '../kit.ts';

interface Exports {
  sleep(ms: number): Promise<unknown>;
  fun1(x: number, ms?: number): Promise<unknown>;
  fun2(x: number, ms?: number): Promise<unknown>;
}

type Name = keyof Exports;

const x = fc.integer({ min: 2, max: 1000 });
const startOf1 = (x: number): string => `Function 1: result ${x ** 2}, wait ...`;
const startOf2 = (x: number): string => `Function 2: result ${x ** 0.05}, wait ...`;

/** Mostly short, since who polls every millisecond is right as well, and slow; the long ones are told. */
const wait = fc.oneof({ weight: 30, arbitrary: ms({ max: 300 }) }, { weight: 1, arbitrary: ms() });

/** One of the three, and how long it is to wait. */
const one = { name: fc.constantFrom<Name>('fun1', 'fun2', 'sleep'), ms: wait };
const telling = [
  { name: 'fun1', ms: 100 },
  { name: 'fun2', ms: 100 },
  { name: 'sleep', ms: 100 },
  { name: 'fun1', ms: 6000 },
  { name: 'sleep', ms: 0 },
] as const;

function call(exports: Exports, name: Name, ms: number): Promise<unknown> {
  return name === 'sleep' ? exports.sleep(ms) : exports[name](4, ms);
}

const textOf = (name: Name, ms: number): string => (name === 'sleep' ? `sleep(${ms})` : `${name}(4, ${ms})`);

/** One call that waits for `ms` and then settles. */
function waiting(name: Name, ms: number): Intended {
  return { spans: [calling(name, 0, ms)], settlesAt: ms };
}

const durations = [100, 6000, 43, 0];

const waitsFor = (name: 'fun1' | 'fun2'): Check<Exports> =>
  check(`${name}-waits`, `${name} settles after ms milliseconds`, {
    given: { x, ms: wait },
    telling: durations.map((ms) => ({ x: 4, ms })),
    says: (given) => `${name}(${given.x}, ${given.ms}) is called`,
    run: (exports, given) => exports[name](given.x, given.ms),
    intended: (given) => waiting(name, given.ms),
  });

export default grader<Exports>({ sleep: 'function', fun1: 'function', fun2: 'function' }, [
  check('sleep-waits', 'sleep settles after ms milliseconds', {
    given: { ms: wait },
    telling: durations.map((ms) => ({ ms })),
    says: (given) => `sleep(${given.ms}) is called`,
    run: ({ sleep }, given) => sleep(given.ms),
    intended: (given) => waiting('sleep', given.ms),
  }),
  check('from-the-call', 'a promise comes back, and its time runs from the call', {
    given: { ...one, gap: wait },
    telling: [
      { name: 'sleep', ms: 200, gap: 100 },
      { name: 'sleep', ms: 100, gap: 200 },
      { name: 'fun1', ms: 200, gap: 100 },
      { name: 'fun2', ms: 200, gap: 100 },
    ],
    says: (given) => `${textOf(given.name, given.ms)} is called, and awaited ${given.gap} ms later`,
    async run(exports, given, { isPromise, observe, pause }) {
      const promise = call(exports, given.name, given.ms);
      observe(`what ${given.name} gives back`, isPromise(promise) ? 'a promise' : 'no promise');
      await pause(given.gap);
      await promise;
    },
    intended: (given) => ({
      spans: [calling(given.name, 0, given.ms)],
      observed: { [`what ${given.name} gives back`]: 'a promise' },
      settlesAt: longest(given.ms, given.gap),
      ratherThan: sum(given.ms, given.gap),
    }),
  }),
  check('sleeps-at-once', 'sleeps do not disturb each other', {
    given: { first: wait, second: wait, gap: wait, third: wait },
    telling: [
      { first: 100, second: 200, gap: 50, third: 200 },
      { first: 200, second: 100, gap: 300, third: 100 },
      { first: 100, second: 100, gap: 100, third: 100 },
      { first: 0, second: 300, gap: 100, third: 0 },
    ],
    says: ({ first, second, gap, third }) =>
      `sleep(${first}) and sleep(${second}) are called at once, and sleep(${third}) ${gap} ms later`,
    async run({ sleep }, { first, second, gap, third }, { pause }) {
      const both = [sleep(first), sleep(second)];
      await pause(gap);
      await Promise.all([...both, sleep(third)]);
    },
    intended: ({ first, second, gap, third }) => ({
      spans: [calling('sleep', 0, first), calling('sleep', 0, second), calling('sleep', gap, gap + third)],
      settlesAt: longest(first, second, gap + third),
    }),
  }),
  waitsFor('fun1'),
  waitsFor('fun2'),
  check('default-ms', 'a call without ms waits for 3000 ms', {
    every: [{ name: 'fun1' }, { name: 'fun2' }] as const,
    says: ({ name }) => `${name}(4) is called`,
    run: ({ fun1, fun2 }, { name }) => (name === 'fun1' ? fun1(4) : fun2(4)),
    intended: ({ name }) => waiting(name, 3000),
  }),
  check('together', 'two calls at once take the longer of their times', {
    given: { first: wait, second: wait },
    telling: [
      { first: 100, second: 200 },
      { first: 300, second: 100 },
      { first: 3000, second: 3000 },
    ],
    says: ({ first, second }) => `fun1(4, ${first}) and fun2(4, ${second}) are called at once`,
    run: ({ fun1, fun2 }, { first, second }) => Promise.all([fun1(4, first), fun2(4, second)]),
    intended: ({ first, second }) => ({
      spans: [calling('fun1', 0, first), calling('fun2', 0, second)],
      settlesAt: longest(first, second),
      ratherThan: sum(first, second),
    }),
  }),
  check('after-a-pause', 'calls that begin while others wait keep their own time', {
    given: { first: wait, gap: wait, second: wait },
    telling: [
      { first: 300, gap: 100, second: 100 },
      { first: 100, gap: 200, second: 300 },
      { first: 200, gap: 50, second: 0 },
    ],
    says: ({ first, gap, second }) =>
      `fun1(4, ${first}) is called and, ${gap} ms later, fun1(7, ${second}) and fun2(4, ${first})`,
    async run({ fun1, fun2 }, { first, gap, second }, { pause }) {
      const early = fun1(4, first);
      await pause(gap);
      await Promise.all([early, fun1(7, second), fun2(4, first)]);
    },
    intended: ({ first, gap, second }) => ({
      spans: [calling('fun1', 0, first), calling('fun1', gap, gap + second), calling('fun2', gap, gap + first)],
      settlesAt: gap + longest(first, second),
    }),
  }),
  check('lines', 'every line is logged as prescribed, and at its time', {
    given: { x, first: wait, gap: wait, second: wait },
    telling: [
      { x: 4, first: 100, gap: 300, second: 200 },
      { x: 4, first: 200, gap: 100, second: 300 },
      { x: 1000, first: 200, gap: 300, second: 100 },
    ],
    says: ({ x, first, gap, second }) =>
      `fun1(${x}, ${first}) and fun1(7, ${second}) are called at once and, ${gap} ms later, ` +
      `fun2(${x}, ${second}) and fun2(7, ${first})`,
    async run({ fun1, fun2 }, { x, first, gap, second }, { pause }) {
      const early = [fun1(x, first), fun1(7, second)];
      await pause(gap);
      await Promise.all([...early, fun2(x, second), fun2(7, first)]);
    },
    intended: ({ x, first, gap, second }) => ({
      logs: [
        [line(startOf1(x), 0), line('Function 1: finished', first)],
        [line(startOf1(7), 0), line('Function 1: finished', second)],
        [line(startOf2(x), gap), line('Function 2: finished', gap + second)],
        [line(startOf2(7), gap), line('Function 2: finished', gap + first)],
      ],
    }),
  }),
  check('never-blocks', 'nothing is held up while a function waits', {
    given: one,
    telling,
    needs: 'fun2-waits',
    says: (given) => `${textOf(given.name, given.ms)} is called`,
    run: (exports, given) => call(exports, given.name, given.ms),
    intended: (given) => ({ settlesAt: given.ms, blocks: 'never' }),
  }),
  check('leaves-nothing', 'nothing is left behind when the promises have settled', {
    given: { ...one, other: wait },
    telling: telling.map((each) => ({ ...each, other: 200 })),
    needs: 'together',
    says: ({ name, ms, other }) => `${textOf(name, ms)} and ${textOf(name, other)} are called at once`,
    run: (exports, { name, ms, other }) => Promise.all([call(exports, name, ms), call(exports, name, other)]),
    intended: ({ ms, other }) => ({ settlesAt: longest(ms, other), leaves: 'nothing' }),
  }),
]);

/** Blocking calls: each holds the whole program up, so their times add up. */
import { calling, check, fc, grader, line, ms, sum, type Check, type Intended } from '../kit.ts';

interface Exports {
  fun1(x: number, ms?: number): void;
  fun2(x: number, ms?: number): void;
  main(): void;
}

/** A call that blocks from `from` on, for `ms` milliseconds. */
interface Stretch {
  readonly name: string;
  readonly from: number;
  readonly ms: number;
}

/** Calls of which each lasts exactly as long as it blocks. */
function blocking(...calls: readonly Stretch[]): Intended {
  return {
    spans: calls.map(({ name, from, ms }) => calling(name, from, from + ms)),
    blocks: calls.filter(({ ms }) => ms > 0).map(({ from, ms }) => ({ from, to: from + ms })),
    settlesAt: Math.max(...calls.map(({ from, ms }) => from + ms)),
  };
}

const startOf1 = (x: number): string => `Function 1 result ${x ** 2}, wait ...`;
const startOf2 = (x: number): string => `Function 2 result ${x ** 0.05}, wait ...`;

const x = fc.integer({ min: 2, max: 1000 });
const promiseOrNot = (isPromise: boolean): string => (isPromise ? 'a promise' : 'no promise');

const blocksFor = (name: 'fun1' | 'fun2'): Check<Exports> =>
  check(`${name}-blocks`, `${name} blocks the program for ms milliseconds`, {
    given: { x, ms: ms() },
    telling: [
      { x: 4, ms: 100 },
      { x: 4, ms: 6000 },
      { x: 7, ms: 43 },
    ],
    says: (given) => `${name}(${given.x}, ${given.ms}) is called`,
    run: (exports, given) => exports[name](given.x, given.ms),
    intended: (given) => blocking({ name, from: 0, ms: given.ms }),
  });

export default grader<Exports>({ fun1: 'function', fun2: 'function', main: 'function' }, [
  blocksFor('fun1'),
  blocksFor('fun2'),
  check('default-ms', 'a call without ms blocks for 3000 ms', {
    every: [{ name: 'fun1' }, { name: 'fun2' }] as const,
    says: ({ name }) => `${name}(4) is called`,
    run: ({ fun1, fun2 }, { name }) => (name === 'fun1' ? fun1(4) : fun2(4)),
    intended: ({ name }) => blocking({ name, from: 0, ms: 3000 }),
  }),
  check('in-a-row', 'two calls in a row take the sum of their times', {
    given: { first: ms(), second: ms() },
    telling: [
      { first: 100, second: 200 },
      { first: 100, second: 100 },
      { first: 0, second: 200 },
      { first: 100, second: 0 },
    ],
    says: ({ first, second }) => `fun1(4, ${first}) is called, then fun2(4, ${second})`,
    async run({ fun1, fun2 }, { first, second }, { pause }) {
      fun1(4, first);
      // No time passes, but what is not blocking, or gives back a promise, shows itself here.
      await pause(0);
      fun2(4, second);
    },
    intended: ({ first, second }) => ({
      ...blocking({ name: 'fun1', from: 0, ms: first }, { name: 'fun2', from: first, ms: second }),
      settlesAt: sum(first, second),
    }),
  }),
  check('after-a-pause', 'later calls block just as the first ones did', {
    given: { first: ms(), gap: ms(), second: ms() },
    telling: [
      { first: 100, gap: 300, second: 200 },
      { first: 200, gap: 50, second: 0 },
    ],
    says: ({ first, gap, second }) =>
      `fun2(4, ${first}) is called and, after a pause of ${gap} ms, ` +
      `fun1(4, ${second}), fun1(4, ${first}) and fun2(4, ${second})`,
    async run({ fun1, fun2 }, { first, gap, second }, { pause }) {
      fun2(4, first);
      await pause(gap);
      fun1(4, second);
      await pause(0);
      fun1(4, first);
      await pause(0);
      fun2(4, second);
    },
    intended: ({ first, gap, second }) =>
      blocking(
        { name: 'fun2', from: 0, ms: first },
        { name: 'fun1', from: first + gap, ms: second },
        { name: 'fun1', from: first + gap + second, ms: first },
        { name: 'fun2', from: first + gap + second + first, ms: second },
      ),
  }),
  check('no-promise', 'fun1 and fun2 give back no promise', {
    every: [{ name: 'fun1' }, { name: 'fun2' }] as const,
    needs: 'in-a-row',
    says: ({ name }) => `${name}(4, 100) is called`,
    run({ fun1, fun2 }, { name }, { isPromise, observe }) {
      const result = name === 'fun1' ? fun1(4, 100) : fun2(4, 100);
      observe(`what ${name} gives back`, promiseOrNot(isPromise(result)));
    },
    intended: ({ name }) => ({
      ...blocking({ name, from: 0, ms: 100 }),
      observed: { [`what ${name} gives back`]: 'no promise' },
    }),
  }),
  check('main-blocks', 'main blocks for 3000 ms twice and gives back no promise', {
    every: [{ times: 1 }, { times: 2 }],
    says: ({ times }) => (times === 1 ? 'main() is called' : 'main() is called twice'),
    async run({ main }, { times }, { isPromise, observe }) {
      for (let time = 0; time < times; time += 1) {
        const result: unknown = main();
        observe('what main gives back', promiseOrNot(isPromise(result)));
        await result;
      }
    },
    intended: ({ times }) => {
      const halves = Array.from({ length: 2 * times }, (_, index) => ({ from: 3000 * index, to: 3000 * (index + 1) }));
      return {
        spans: Array.from({ length: times }, (_, index) => calling('main', 6000 * index, 6000 * (index + 1))),
        blocks: halves,
        observed: { 'what main gives back': 'no promise' },
        settlesAt: 6000 * times,
      };
    },
  }),
  check('lines', 'every line is logged as prescribed, and at its time', {
    given: { x, first: ms(), second: ms() },
    telling: [
      { x: 4, first: 100, second: 200 },
      { x: 1000, first: 100, second: 200 },
    ],
    says: (given) => `fun1(${given.x}, ${given.first}) is called, then fun2(${given.x}, ${given.second}), then main()`,
    run({ fun1, fun2, main }, given) {
      fun1(given.x, given.first);
      fun2(given.x, given.second);
      main();
    },
    intended: (given) => {
      const both = sum(given.first, given.second);
      return {
        blocks: [
          { from: 0, to: given.first },
          { from: given.first, to: both },
          { from: both, to: both + 3000 },
          { from: both + 3000, to: both + 6000 },
        ],
        log: [
          line(startOf1(given.x), 0),
          line('Function 1 finished', given.first),
          line(startOf2(given.x), given.first),
          line('Function 2 finished', both),
          line(startOf1(4), both),
          line('Function 1 finished', both + 3000),
          line(startOf2(4), both + 3000),
          line('Function 2 finished', both + 6000),
        ],
      };
    },
  }),
]);

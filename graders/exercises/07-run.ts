/** Two stamps around main: what is logged and when, what comes through, and what is refused. */
import {
  anyValue,
  callAll,
  check,
  during,
  errorOf,
  fc,
  grader,
  job,
  jobs,
  line,
  longest,
  ms,
  sayJobs,
  sayWay,
  sum,
  valueOf,
} from '../kit.ts';
import type { Job, Tools, Way } from '../kit.ts';

type Main = () => Promise<unknown>;

interface Exports {
  /** Also called with what the types forbid. */
  run(main: unknown): Promise<unknown>;
}

const ways = fc.constantFrom<Way>('in-a-row', 'at-once', 'nested');

/** Whole seconds, as a stamp shows them: none, a few, more than a minute. */
const seconds = (): fc.Arbitrary<number> => ms({ min: 0, max: 125_000, whole: 1_000 });

/** Times of day at which stamps go wrong, and any other. */
const clocks = fc.oneof(
  fc.constantFrom('00:00:00', '00:00:01', '09:09:09', '11:59:58', '12:00:00', '12:34:56', '23:59:58'),
  fc.integer({ min: 0, max: 86_399 }).map(timeOfDay),
);

/** What a student may hand in who writes `run(main())`, or something else that cannot be called. */
const notFunctions: Readonly<Record<string, (pause: Tools['pause']) => unknown>> = {
  'the promise that main() returned': (pause) => pause(1000),
  undefined: () => undefined,
  null: () => null,
  'a number': () => 42,
  'a text': () => 'main',
  true: () => true,
  'an object that holds main': () => ({ main: async () => {} }),
  'a list that holds main': () => [async () => {}],
  'an object with a method call': () => ({ call: async () => {} }),
};

export default grader<Exports>({ run: 'function' }, [
  check('once', 'run calls main once, with nothing, and settles when main does', {
    given: { main: job({ ms: seconds() }) },
    telling: [{ main: 3000 }],
    // What is `undefined` is nothing to main: its own defaults stand.
    run: ({ run }, { main }) => run(async (...args: unknown[]) => main(...args.filter((arg) => arg !== undefined))),
    intended: ({ main }) => ({ spans: [during(main, 0, { args: [] })], settlesAt: main.ms }),
  }),

  check('stamps', 'run logs the time before it calls main and again when main has settled, and nothing else', {
    given: { clock: clocks, mains: jobs({ max: 3, fails: 'maybe', ms: seconds() }), way: ways, gap: seconds() },
    telling: [
      { clock: '09:59:58', mains: [3000], way: 'in-a-row', gap: 1000 },
      { clock: '09:59:58', mains: [{ ms: 3000, fails: true }], way: 'in-a-row', gap: 1000 },
      { clock: '23:59:58', mains: [3000], way: 'in-a-row', gap: 1000 },
      { clock: '12:59:59', mains: [2000], way: 'in-a-row', gap: 1000 },
      { clock: '08:07:06', mains: [65_000], way: 'in-a-row', gap: 1000 },
      { clock: '12:00:00', mains: [3000, 1000], way: 'at-once', gap: 1000 },
      { clock: '00:00:00', mains: [2000, 1000], way: 'nested', gap: 1000 },
    ],
    clock: ({ clock }) => clock,
    says: ({ clock, mains, way, gap }) => `it is ${clock}, and ${saidRuns(mains, way, gap)}`,
    async run({ run }, { mains, way, gap }, { pause }) {
      await callAll(runsOf(run, mains), way, () => pause(gap));
    },
    intended: ({ clock, mains, way, gap }) => {
      const times = timesOf(mains, way, gap).flatMap(({ from, to }) => [from, to]);
      return {
        log: times.toSorted((a, b) => a - b).map((at) => line(stampAt(clock, at), at)),
        ...(mains.length === 1 ? { order: orderOf(mains) } : {}),
      };
    },
  }),

  check('value', 'run comes to the very value that main comes to', {
    given: { main: job({ value: anyValue(), ms: seconds() }) },
    telling: [
      { main: 1000 },
      { main: { ms: 1000, fulfils: undefined } },
      { main: { ms: 1000, fulfils: 0 } },
      { main: { ms: 1000, fulfils: new Error('a value') } },
    ],
    says: ({ main }) => sayJobs(main),
    run: ({ run }, { main }) => run(async () => main()),
    intended: ({ main }) => ({ value: valueOf(main) }),
  }),

  check('error', 'run fails with the very error that main fails with', {
    given: { main: job({ fails: 'always', error: anyValue(), ms: seconds() }) },
    telling: [
      { main: { ms: 1000, fails: true } },
      { main: { ms: 1000, rejects: undefined } },
      { main: { ms: 1000, rejects: 0 } },
    ],
    says: ({ main }) => sayJobs(main),
    run: ({ run }, { main }) => run(async () => main()),
    intended: ({ main }) => ({ rejects: errorOf(main), settlesAt: main.ms }),
  }),

  check('ordinary', 'run accepts an ordinary function that returns a promise', {
    given: { main: job({ ms: seconds() }) },
    telling: [{ main: 1000 }],
    run: ({ run }, { main }) =>
      run(function () {
        return main();
      }),
    intended: ({ main }) => ({ spans: [during(main, 0)], value: valueOf(main) }),
  }),

  check('leftovers', 'run does not wait for a task that main leaves running', {
    given: { main: job({ ms: seconds() }), task: job({ ms: seconds() }) },
    telling: [{ main: 1000, task: 3000 }],
    run: ({ run }, { main, task }) =>
      run(async () => {
        void task();
        return main();
      }),
    intended: ({ main, task }) => ({
      spans: [during(task, 0), during(main, 0)],
      settlesAt: main.ms,
      ratherThan: longest(main, task),
    }),
  }),

  check('again', 'run calls main anew each time it is called', {
    given: { main: job({ ms: seconds() }), gap: seconds() },
    telling: [{ main: 2000, gap: 1000 }],
    says: ({ main, gap }) => `main needs ${main.ms} ms, and is run again ${gap} ms after the first run`,
    async run({ run }, { main, gap }, { pause }) {
      const same = async (): Promise<unknown> => main();
      await run(same);
      await pause(gap);
      await run(same);
    },
    intended: ({ main, gap }) => ({
      spans: [during(main, 0), during(main, main.ms + gap)],
      settlesAt: sum(main, gap, main),
    }),
  }),

  check('several', 'runs that follow, overlap or nest do not disturb each other', {
    given: {
      mains: jobs({ min: 2, max: 3, fails: 'maybe', value: anyValue(), error: anyValue(), ms: seconds() }),
      way: ways,
      gap: seconds(),
    },
    telling: [
      { mains: [2000, 1000], way: 'in-a-row', gap: 1000 },
      { mains: [{ ms: 2000, fails: true }, 1000], way: 'in-a-row', gap: 1000 },
      { mains: [3000, 1000], way: 'at-once', gap: 1000 },
      { mains: [2000, 1000], way: 'nested', gap: 1000 },
    ],
    says: ({ mains, way, gap }) => saidRuns(mains, way, gap),
    run: ({ run }, { mains, way, gap }, { pause }) => callAll(runsOf(run, mains), way, () => pause(gap)),
    intended: ({ mains, way, gap }) => {
      const times = timesOf(mains, way, gap);
      return {
        spans: times.map(({ main, to }) => during(main, to - main.ms)),
        value: mains.map(({ outcome }) => outcome),
        settlesAt: longest(...times.map(({ to }) => to)),
      };
    },
  }),

  check('refuses', 'run refuses what is not a function with a TypeError, before it logs anything', {
    every: Object.keys(notFunctions).map((handedIn) => ({ handedIn })),
    needs: 'once',
    says: ({ handedIn }) => `run is called with ${handedIn}`,
    async run({ run }, { handedIn }, { observe, pause }) {
      try {
        await run(notFunctions[handedIn]?.(pause));
        observe('the refusal', 'none');
      } catch (error) {
        observe('the refusal', error instanceof TypeError ? 'a TypeError' : 'something else');
      }
    },
    intended: () => ({ log: [], observed: { 'the refusal': 'a TypeError' } }),
  }),
]);

/** One run of each main. */
function runsOf(run: Exports['run'], mains: readonly Main[]): readonly ((inner?: Main) => Promise<unknown>)[] {
  return mains.map(
    (main) => (inner) =>
      run(async () => {
        // No await without need: main begins during the call.
        if (inner !== undefined) await inner();
        return main();
      }),
  );
}

/** When each run begins and ends; its main works right up to the end. */
function timesOf(mains: readonly Job[], way: Way, gap: number): readonly { main: Job; from: number; to: number }[] {
  return mains.map((main, index) => {
    const before = mains.slice(0, index);
    const from = { 'in-a-row': sum(...before, gap * index), 'at-once': gap * index, nested: 0 }[way];
    const inner = way === 'nested' ? mains.slice(index + 1) : [];
    return { main, from, to: sum(from, ...inner, main) };
  });
}

function orderOf([main]: readonly Job[]): readonly string[] {
  const isFailing = main !== undefined && 'rejects' in main.outcome;
  const upToLine2 = ['line 1', `${main?.name} starts`, `${main?.name} ${isFailing ? 'fails' : 'ends'}`, 'line 2'];
  // Whether the error comes through is not for this check to say.
  return isFailing ? upToLine2 : [...upToLine2, 'run ends'];
}

function stampAt(clock: string, passedMs: number): string {
  const [hours = 0, minutes = 0, rest = 0] = clock.split(':').map(Number);
  return timeOfDay(hours * 3600 + minutes * 60 + rest + passedMs / 1000);
}

function timeOfDay(second: number): string {
  const parts = [(second / 3600) % 24, (second / 60) % 60, second % 60];
  return parts.map((part) => `${Math.floor(part)}`.padStart(2, '0')).join(':');
}

function saidRuns(mains: readonly Job[], way: Way, gap: number): string {
  const [first, ...others] = mains;
  const needs = first === undefined ? '' : sayJobs(first, ...others);
  return others.length === 0
    ? `run is given ${needs.replace(' needs', ', which needs')}`
    : `${needs}; the calls are made ${sayWay(way, gap)}`;
}

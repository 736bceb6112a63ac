/** Sum against the longer one: awaiting in a row, and starting both before waiting for either. */
import { anyValue, check, during, fc, grader, inTurn, job, longest, ms, sayJobs, sum, valueOf } from '../kit.ts';
import type { Intended, Job } from '../kit.ts';

type Pair = (first: () => Promise<unknown>, second: () => Promise<unknown>) => Promise<unknown>;

interface Exports {
  oneByOne: Pair;
  together: Pair;
}

/** One call of either function: what is handed in, and when. */
interface Call {
  readonly first: Job;
  readonly second: Job;
  readonly at: number;
}

/** Mostly short, since who polls every millisecond is right as well, and slow. */
const durations = fc.oneof(
  { weight: 30, arbitrary: ms({ max: 400 }) },
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: ms() },
);

const pair = {
  given: { first: job({ ms: durations }), second: job({ ms: durations }) },
  telling: [
    { first: 100, second: 200 },
    { first: 200, second: 100 },
    { first: 6000, second: 50 },
    { first: 100, second: 100 },
    { first: 0, second: 100 },
    { first: 100, second: 0 },
  ],
  ties: 'allowed',
} as const;

const values = {
  given: { first: job({ value: anyValue(), ms: durations }), second: job({ value: anyValue(), ms: durations }) },
  telling: [
    { first: 100, second: 200 },
    { first: 200, second: 100 },
    { first: { ms: 200, fulfils: 7 }, second: { ms: 100, fulfils: 7 } },
    { first: { ms: 100, fulfils: undefined }, second: { ms: 200, fulfils: 0 } },
    { first: { ms: 200, fulfils: ['a', 'b'] }, second: { ms: 100, fulfils: [] } },
    { first: 100, second: 100 },
  ],
  ties: 'allowed',
} as const;

/** What the later of two overlapping calls is handed. */
const waysAgain = ['others of the same names', 'the same two, swapped', 'one function twice'] as const;
type Again = (typeof waysAgain)[number];

const calls = {
  given: {
    first: job({ ms: durations }),
    second: job({ ms: durations }),
    third: job({ ms: durations, name: 'first', value: fc.constant('third') }),
    fourth: job({ ms: durations, name: 'second', value: fc.constant('fourth') }),
    gap: ms({ max: 1_000 }),
    again: fc.constantFrom(...waysAgain),
  },
  telling: waysAgain.map((again) => ({
    first: 200,
    second: 400,
    third: { ms: 300, name: 'first', fulfils: 'third' },
    fourth: { ms: 500, name: 'second', fulfils: 'fourth' },
    gap: 100,
    again,
  })),
  ties: 'allowed',
} as const;

interface Calls {
  readonly first: Job;
  readonly second: Job;
  readonly third: Job;
  readonly fourth: Job;
  readonly gap: number;
  readonly again: Again;
}

export default grader<Exports>({ oneByOne: 'function', together: 'function' }, [
  check('one-by-one', 'oneByOne starts the second job when the first is done', {
    ...pair,
    run: ({ oneByOne }, { first, second }) => oneByOne(first, second),
    intended: ({ first, second }) => ({
      spans: spansOfOneByOne({ first, second, at: 0 }),
      settlesAt: sum(first, second),
      ratherThan: longest(first, second),
    }),
  }),
  check('one-by-one-results', 'oneByOne comes to both results, in the order of the arguments', {
    ...values,
    says: ({ first, second }) => sayJobs(first, second),
    run: ({ oneByOne }, { first, second }) => oneByOne(first, second),
    intended: ({ first, second }) => ({ value: [valueOf(first), valueOf(second)] }),
  }),
  check('one-by-one-calls', 'calls of oneByOne that overlap do not disturb each other', {
    ...calls,
    needs: 'one-by-one',
    says: saidCalls('oneByOne'),
    run: ({ oneByOne }, live, { pause }) => callTwice(oneByOne, live, pause),
    intended: (given) => intendedCalls(given, spansOfOneByOne),
  }),

  check('together', 'together starts both jobs at once', {
    ...pair,
    run: ({ together }, { first, second }) => together(first, second),
    intended: ({ first, second }) => ({
      spans: spansOfTogether({ first, second, at: 0 }),
      settlesAt: longest(first, second),
      ratherThan: sum(first, second),
    }),
  }),
  check('together-results', 'together comes to both results, in the order of the arguments', {
    ...values,
    says: ({ first, second }) => sayJobs(first, second),
    run: ({ together }, { first, second }) => together(first, second),
    intended: ({ first, second }) => ({ value: [valueOf(first), valueOf(second)] }),
  }),
  check('together-calls', 'calls of together that overlap do not disturb each other', {
    ...calls,
    needs: 'together',
    says: saidCalls('together'),
    run: ({ together }, live, { pause }) => callTwice(together, live, pause),
    intended: (given) => intendedCalls(given, spansOfTogether),
  }),
]);

type Spans = NonNullable<Intended['spans']>;

function spansOfOneByOne({ first, second, at }: Call): Spans {
  return inTurn(at, first, second);
}

function spansOfTogether({ first, second, at }: Call): Spans {
  return [during(first, at), during(second, at)];
}

/** What the later call is handed, of jobs as data or of live ones. */
function handedAgain<Work>(
  { first, second, third, fourth }: Readonly<Record<'first' | 'second' | 'third' | 'fourth', Work>>,
  again: Again,
): readonly [Work, Work] {
  if (again === 'the same two, swapped') return [second, first];
  return again === 'one function twice' ? [third, third] : [third, fourth];
}

async function callTwice(
  call: Pair,
  live: Readonly<Record<'first' | 'second' | 'third' | 'fourth', () => Promise<unknown>>> &
    Pick<Calls, 'gap' | 'again'>,
  pause: (delayMs: number) => Promise<void>,
): Promise<unknown> {
  const early = call(live.first, live.second);
  await pause(live.gap);
  const late = call(...handedAgain(live, live.again));
  return [await early, await late];
}

function intendedCalls(given: Calls, spansOf: (call: Call) => Spans): Intended {
  const { first, second, gap, again } = given;
  const [third, fourth] = handedAgain<Job>(given, again);
  const spans = [...spansOf({ first, second, at: 0 }), ...spansOf({ first: third, second: fourth, at: gap })];
  return {
    // A job that is called twice is told apart by when it starts.
    spans: spans.toSorted((a, b) => a.from - b.from),
    value: [
      [valueOf(first), valueOf(second)],
      [valueOf(third), valueOf(fourth)],
    ],
    settlesAt: longest(...spans.map(({ to }) => to)),
  };
}

function saidCalls(name: string): (given: Calls) => string {
  return (given) => {
    const needs = (one: Job, other: Job): string => `${one.ms} and ${other.ms} ms`;
    const late = handedAgain<Job>(given, given.again);
    return (
      `${name} is called with functions that need ${needs(given.first, given.second)}, ` +
      `and ${given.gap} ms later with ${given.again} (${needs(...late)})`
    );
  };
}

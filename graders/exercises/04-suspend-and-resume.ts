/** Countdowns that are suspended and resumed: each keeps its own beat, name and number. */
import {
  calling,
  check,
  fc,
  grader,
  line,
  longest,
  ms,
  sum,
  type Intended,
  type IntendedLine,
  type Tools,
} from '../kit.ts';

interface Exports {
  countdown: (name: string, from: number, ms: number) => Promise<void>;
}

interface Countdown {
  readonly name: string;
  readonly from: number;
  readonly ms: number;
  /** When it is called. */
  readonly after: number;
}

/** The longest that the countdowns of a generated case may take, all added up. */
const longestMs = 10_000;

const names = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('A', 'B', 'C') },
  { weight: 1, arbitrary: fc.constantFrom('tea', 'soft egg', '7', 'done', 'Ω', "cook's") },
);
const numbers = fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: 1, max: 20 }));
/** Mostly short, since who polls every millisecond is right as well, and slow; the long ones are told. */
const beats = fc.oneof(
  { weight: 30, arbitrary: ms({ min: 20, max: 200 }) },
  { weight: 1, arbitrary: ms({ max: 500 }) },
);

function several(min: number): fc.Arbitrary<readonly Countdown[]> {
  const beat = fc.oneof({ weight: 30, arbitrary: beats }, { weight: 1, arbitrary: ms({ max: 5000 }) });
  const after = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: ms({ max: 3000 }) });
  const one = fc.record({ name: names, from: numbers, ms: beat, after }, { noNullPrototype: true });
  return fc
    .array(one, { minLength: min, maxLength: 3 })
    .filter((countdowns) => sum(...countdowns.map(lengthOf)) <= longestMs);
}

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

export default grader<Exports>({ countdown: 'function' }, [
  check('total', 'a countdown waits for all its beats, blocks nothing, and settles with the last one', {
    given: { name: names, from: numbers, ms: beats },
    telling: [
      { name: 'A', from: 2, ms: 100 },
      { name: 'A', from: 1, ms: 700 },
      { name: 'A', from: 20, ms: 500 },
      { name: 'A', from: 2, ms: 5000 },
      { name: 'A', from: 3, ms: 33 },
    ],
    says: ({ name, from, ms: beat }) => said({ name, from, ms: beat, after: 0 }),
    run: ({ countdown }, { name, from, ms: beat }) => countdown(name, from, beat),
    intended: ({ from, ms: beat }) => ({ settlesAt: from * beat, blocks: 'never' }),
  }),

  check('at-once', 'several countdowns at once take the time of the longest, and each its own', {
    given: { countdowns: several(2) },
    telling: [{ countdowns: two }, { countdowns: lateStart }, { countdowns: equalNames }, { countdowns: alike }],
    says: ({ countdowns }) => sayAll(countdowns),
    run: ({ countdown }, { countdowns }, { pause }) => startAll(countdown, countdowns, pause),
    intended: ({ countdowns }) => ({
      ...endingOf(countdowns),
      ratherThan: sum(...countdowns.map(lengthOf)),
      blocks: 'never',
    }),
  }),

  check('lines', 'each countdown logs its own lines, one every beat', {
    given: { countdowns: several(1) },
    telling: [
      { countdowns: two.slice(0, 1) },
      { countdowns: [{ name: 'soft egg', from: 12, ms: 450, after: 0 }] },
      { countdowns: two },
      { countdowns: lateStart },
      { countdowns: equalNames },
      { countdowns: alike },
      { countdowns: inARow },
    ],
    says: ({ countdowns }) => sayAll(countdowns),
    run: ({ countdown }, { countdowns }, { pause }) => startAll(countdown, countdowns, pause),
    intended: ({ countdowns }) => {
      const [only, ...others] = countdowns.map(linesOf);
      return others.length === 0 ? { log: only ?? [] } : { logs: countdowns.map(linesOf) };
    },
  }),

  check('leaves-nothing', 'no timer is left when all countdowns have settled', {
    given: { countdowns: several(1) },
    telling: [{ countdowns: two.slice(0, 1) }, { countdowns: two }, { countdowns: lateStart }],
    needs: 'at-once',
    says: ({ countdowns }) => sayAll(countdowns),
    run: ({ countdown }, { countdowns }, { pause }) => startAll(countdown, countdowns, pause),
    intended: ({ countdowns }) => ({ ...endingOf(countdowns), leaves: 'nothing' }),
  }),
]);

function startAll(
  countdown: Exports['countdown'],
  countdowns: readonly Countdown[],
  pause: Tools['pause'],
): Promise<unknown> {
  const start = async ({ name, from, ms: beat, after }: Countdown): Promise<void> => {
    if (after > 0) await pause(after);
    await countdown(name, from, beat);
  };
  return Promise.all(countdowns.map(start));
}

function lengthOf({ from, ms: beat }: Countdown): number {
  return from * beat;
}

function endOf(countdown: Countdown): number {
  return countdown.after + lengthOf(countdown);
}

/** Each countdown ends at its own time, and the last of them ends the case. */
function endingOf(countdowns: readonly Countdown[]): Intended {
  // As calls are made: those of one instant in the order of the case.
  const inOrder = countdowns.toSorted((a, b) => a.after - b.after);
  return {
    spans: inOrder.map((each) => calling('countdown', each.after, endOf(each))),
    settlesAt: longest(...countdowns.map(endOf)),
  };
}

function linesOf({ name, from, ms: beat, after }: Countdown): readonly IntendedLine[] {
  const numbered = Array.from({ length: from }, (_, index) => line(`${name} ${from - index}`, after + index * beat));
  return [...numbered, line(`${name} done`, after + from * beat)];
}

function sayAll([first, ...others]: readonly Countdown[]): string {
  const rest = others.map((each) => said(each).replace(' counts down from', ' from'));
  return first === undefined ? 'nothing is called' : [said(first), ...rest].join(', ');
}

function said({ name, from, ms: beat, after }: Countdown): string {
  return `${name} counts down from ${from} every ${beat} ms${after === 0 ? '' : `, from ${after} on`}`;
}

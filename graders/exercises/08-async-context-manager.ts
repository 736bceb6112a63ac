/** Enter, body, exit: in which order, with what, and what becomes of errors from each of the three. */
import {
  anyValue,
  check,
  createJob,
  during,
  errorOf,
  fc,
  grader,
  inTurn,
  job,
  ms,
  outcomeOf,
  sayJobs,
  sum,
  valueOf,
} from '../kit.ts';
import type { Intended, Job, Tools } from '../kit.ts';

interface Manager {
  enter(): Promise<unknown>;
  exit(error?: unknown): Promise<unknown>;
}

interface Exports {
  withContext(manager: Manager, body: (value: unknown) => Promise<unknown>): Promise<unknown>;
}

/** What exit may answer; after a body that failed, only `true` keeps the error in. */
const answers = fc.constantFrom(undefined, false, true);
const noAnswer = fc.constantFrom(undefined, false);
const failing = () => job({ fails: 'always', error: anyValue() });

/** How two uses lie in time, and how that is said. */
const uses = {
  'in-a-row': (gap: number) => `the same manager is used again ${gap} ms after the first use`,
  'at-once': (gap: number) => `another manager is entered ${gap} ms after the first`,
  shared: (gap: number) => `the same manager is entered again ${gap} ms after the first time`,
};
type Way = keyof typeof uses;

/** The name under which exit's argument is observed: nothing and `undefined` are the same to it. */
const told = 'what exit is told';

export default grader<Exports>({ withContext: 'function' }, [
  check('enters', 'body is called when enter is done, with the value that enter came to', {
    given: { enter: job({ value: anyValue() }), body: job() },
    telling: [
      { enter: 100, body: 200 },
      { enter: { ms: 100, fulfils: undefined }, body: 200 },
    ],
    run: ({ withContext }, { enter, body }) => withContext({ enter, exit: async () => {} }, body),
    intended: ({ enter, body }) => ({ spans: [during(enter, 0), during(body, enter.ms, { args: [valueOf(enter)] })] }),
  }),

  check('exits', 'exit is called once when body is done, without an error, and is waited for', {
    given: { enter: job(), body: job(), exit: job({ value: answers }) },
    telling: [
      { enter: 100, body: 200, exit: { ms: 50, fulfils: undefined } },
      { enter: 100, body: 200, exit: { ms: 50, fulfils: true } },
    ],
    says: ({ enter, body, exit }) => saidSteps(enter, body, exit),
    run: ({ withContext }, { enter, body, exit }, tools) => withContext(managerOf(enter, exit, tools), body),
    intended: ({ enter, body, exit }) => ({
      spans: inTurn(0, enter, body, exit),
      settlesAt: sum(enter, body, exit),
      ratherThan: sum(enter, body),
      observed: { [told]: undefined },
    }),
  }),

  check('result', 'the value of body comes out, whatever exit answers', {
    given: {
      enter: job({ ms: ms({ min: 0 }) }),
      body: job({ value: anyValue(), ms: ms({ min: 0 }) }),
      exit: job({ value: answers, ms: ms({ min: 0 }) }),
    },
    telling: [
      { enter: 100, body: 200, exit: { ms: 50, fulfils: undefined } },
      { enter: 100, body: 200, exit: { ms: 50, fulfils: true } },
      { enter: 100, body: 200, exit: { ms: 50, fulfils: false } },
      { enter: 100, body: { ms: 200, fulfils: undefined }, exit: { ms: 50, fulfils: true } },
      { enter: 0, body: 0, exit: { ms: 0, fulfils: undefined } },
    ],
    ties: 'allowed',
    says: ({ exit }) => `body is fine, and exit answers ${answerOf(exit)}`,
    run: ({ withContext }, { enter, body, exit }) => withContext({ enter, exit }, body),
    intended: ({ body }) => ({ value: valueOf(body) }),
  }),

  check('told', 'when body fails, exit is called once with the very error, and is waited for', {
    given: { enter: job(), body: failing(), exit: job({ value: answers }) },
    telling: [
      { enter: 100, body: { ms: 200, fails: true }, exit: { ms: 50, fulfils: undefined } },
      { enter: 100, body: { ms: 200, rejects: undefined }, exit: { ms: 50, fulfils: false } },
      { enter: 100, body: { ms: 200, rejects: 0 }, exit: { ms: 50, fulfils: true } },
    ],
    says: ({ enter, body, exit }) => saidSteps(enter, body, exit),
    async run({ withContext }, { enter, body, exit }, tools) {
      await outcomeOf(() => withContext(managerOf(enter, exit, tools), body));
    },
    intended: ({ enter, body, exit }) => ({
      spans: inTurn(0, enter, body, exit),
      settlesAt: sum(enter, body, exit),
      ratherThan: sum(enter, body),
      observed: { [told]: errorOf(body) },
    }),
  }),

  check('throws-on', 'the very error of body comes out when exit answers false or nothing', {
    given: { enter: job(), body: failing(), exit: job({ value: noAnswer }) },
    telling: [
      { enter: 100, body: { ms: 200, fails: true }, exit: { ms: 50, fulfils: undefined } },
      { enter: 100, body: { ms: 200, fails: true }, exit: { ms: 50, fulfils: false } },
      { enter: 100, body: { ms: 200, rejects: undefined }, exit: { ms: 50, fulfils: undefined } },
      { enter: 100, body: { ms: 200, rejects: 0 }, exit: { ms: 50, fulfils: undefined } },
    ],
    says: ({ exit }) => `body fails, and exit answers ${answerOf(exit)}`,
    run: ({ withContext }, { enter, body, exit }) => withContext({ enter, exit }, body),
    intended: ({ body }) => ({ rejects: errorOf(body) }),
  }),

  check('keeps-in', 'the error of body stays in when exit answers true, and the result is undefined', {
    given: { enter: job(), body: failing(), exit: job({ value: fc.constant(true) }) },
    telling: [{ enter: 100, body: { ms: 200, fails: true }, exit: { ms: 50, fulfils: true } }],
    says: () => 'body fails, and exit answers true',
    run: ({ withContext }, { enter, body, exit }) => withContext({ enter, exit }, body),
    intended: () => ({ value: undefined }),
  }),

  check('enter-fails', 'when enter fails, its error comes out, and neither body nor exit is called', {
    given: { enter: failing(), body: job(), exit: job({ value: answers }) },
    telling: [
      { enter: { ms: 100, fails: true }, body: 200, exit: { ms: 50, fulfils: undefined } },
      { enter: { ms: 100, rejects: undefined }, body: 200, exit: { ms: 50, fulfils: true } },
    ],
    says: ({ enter, body, exit }) => saidSteps(enter, body, exit),
    run: ({ withContext }, { enter, body, exit }) => withContext({ enter, exit }, body),
    intended: ({ enter }) => ({ spans: [during(enter, 0)], rejects: errorOf(enter), settlesAt: enter.ms }),
  }),

  check('exit-fails', 'when exit fails, its error comes out, also when body failed before, and exit is called once', {
    given: { enter: job(), body: job({ fails: 'maybe', error: anyValue() }), exit: failing() },
    telling: [
      { enter: 100, body: 200, exit: { ms: 50, fails: true } },
      { enter: 100, body: { ms: 200, fails: true }, exit: { ms: 50, fails: true } },
      { enter: 100, body: { ms: 200, fails: true }, exit: { ms: 50, rejects: undefined } },
    ],
    says: ({ enter, body, exit }) => saidSteps(enter, body, exit),
    run: ({ withContext }, { enter, body, exit }) => withContext({ enter, exit }, body),
    intended: ({ enter, body, exit }) => ({
      spans: inTurn(0, enter, body, exit),
      rejects: errorOf(exit),
      settlesAt: sum(enter, body, exit),
    }),
  }),

  check('nested', 'the inner manager exits first, and the outer one hears only of errors that come out', {
    given: {
      enterOuter: job(),
      enterInner: job(),
      body: job({ fails: 'maybe', error: anyValue() }),
      exitInner: job({ value: answers }),
      exitOuter: job({ value: answers }),
    },
    telling: [
      { body: 300, inner: undefined, outer: undefined },
      { body: { ms: 300, fails: true }, inner: undefined, outer: undefined },
      { body: { ms: 300, fails: true }, inner: true, outer: undefined },
      { body: { ms: 300, fails: true }, inner: undefined, outer: true },
    ].map(({ body, inner, outer }) => ({
      enterOuter: 100,
      enterInner: 200,
      body,
      exitInner: { ms: 50, fulfils: inner },
      exitOuter: { ms: 80, fulfils: outer },
    })),
    says: ({ body, exitInner, exitOuter }) =>
      `body ${'rejects' in body.outcome ? 'fails' : 'is fine'}, exitInner answers ${answerOf(exitInner)} and exitOuter ${answerOf(exitOuter)}`,
    run: ({ withContext }, { enterOuter, enterInner, body, exitInner, exitOuter }, { observe }) =>
      withContext(managerOf(enterOuter, exitOuter, { observe }), () =>
        withContext({ enter: enterInner, exit: exitInner }, body),
      ),
    intended: intendedNested,
  }),

  check('several', 'calls that follow or overlap do not disturb each other, and a manager can be used again', {
    given: {
      enter: job(),
      exit: job({ value: noAnswer }),
      first: job({ fails: 'maybe', value: anyValue(), error: anyValue() }),
      second: job({ fails: 'maybe', value: anyValue(), error: anyValue() }),
      way: fc.constantFrom<Way>('in-a-row', 'at-once', 'shared'),
      gap: ms({ min: 0 }),
    },
    telling: (
      [
        { first: 300, second: 200, way: 'in-a-row', gap: 100 },
        { first: 600, second: 200, way: 'at-once', gap: 80 },
        { first: { ms: 600, fails: true }, second: 200, way: 'at-once', gap: 80 },
        { first: 200, second: 600, way: 'at-once', gap: 0 },
        { first: 600, second: 200, way: 'shared', gap: 80 },
      ] as const
    ).map((bodies) => ({ enter: 100, exit: { ms: 50, fulfils: undefined }, ...bodies })),
    says: ({ first, second, way, gap }) => `the bodies need ${first.ms} and ${second.ms} ms; ${uses[way](gap)}`,
    async run({ withContext }, { enter, exit, first, second, way, gap }, { observe, pause }) {
      const seen: string[] = [];
      const createManager = (name: string): Manager => ({
        enter: async () => (await enter(), name),
        exit: async () => (seen.push(`exit of ${name}`), exit()),
      });
      const use = (manager: Manager, body: () => Promise<unknown>): Promise<unknown> =>
        outcomeOf(() => withContext(manager, async (value) => (seen.push(`body in ${String(value)}`), body())));
      const manager = createManager('a');
      const one = use(manager, first);
      if (way === 'in-a-row') await one;
      await pause(gap);
      const two = use(way === 'at-once' ? createManager('b') : manager, second);
      const outcomes = [await one, await two];
      observe('what ran', seen.toSorted());
      return outcomes;
    },
    intended: intendedSeveral,
  }),
]);

/** A manager whose exit says what it was told. */
function managerOf(enter: Manager['enter'], exit: Manager['exit'], { observe }: Pick<Tools, 'observe'>): Manager {
  return { enter, exit: async (error) => (observe(told, error), exit()) };
}

type Nested = Readonly<Record<'enterOuter' | 'enterInner' | 'body' | 'exitInner' | 'exitOuter', Job>>;

function intendedNested({ enterOuter, enterInner, body, exitInner, exitOuter }: Nested): Intended {
  const isFailing = 'rejects' in body.outcome;
  const leavesInner = isFailing && valueOf(exitInner) !== true;
  const steps = [enterOuter, enterInner, body, exitInner, exitOuter];
  return {
    spans: inTurn(0, ...steps),
    settlesAt: sum(...steps),
    observed: { [told]: leavesInner ? errorOf(body) : undefined },
    ...(leavesInner && valueOf(exitOuter) !== true
      ? { rejects: errorOf(body) }
      : { value: isFailing ? undefined : valueOf(body) }),
  };
}

type Several = Readonly<Record<'enter' | 'exit' | 'first' | 'second', Job>> & {
  readonly way: Way;
  readonly gap: number;
};

function intendedSeveral({ enter, exit, first, second, way, gap }: Several): Intended {
  const later = way === 'in-a-row' ? sum(enter, first, exit, gap) : gap;
  const spans = [...inTurn(0, enter, first, exit), ...inTurn(later, enter, second, exit)];
  const managers = way === 'at-once' ? ['a', 'b'] : ['a', 'a'];
  return {
    // A job that is called twice is told apart by when it starts.
    spans: spans.toSorted((a, b) => a.from - b.from),
    value: [first.outcome, second.outcome],
    settlesAt: Math.max(...spans.map(({ to }) => to)),
    observed: { 'what ran': managers.flatMap((name) => [`body in ${name}`, `exit of ${name}`]).toSorted() },
  };
}

/** What exit answers is said only where it is something. */
function saidSteps(enter: Job, body: Job, exit: Job): string {
  const { id, name, ms: exitMs, outcome } = exit;
  const isSilent = 'fulfils' in outcome && outcome.fulfils === undefined;
  return sayJobs(enter, body, isSilent ? createJob({ id, name, ms: exitMs }) : exit);
}

function answerOf(exit: Job): string {
  const answer = valueOf(exit);
  return typeof answer === 'boolean' ? `${answer}` : 'nothing';
}

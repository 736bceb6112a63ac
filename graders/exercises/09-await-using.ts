/** Two resources: opened in order, closed in reverse, each once, whatever fails. */
import {
  anything,
  anyValue,
  callAll,
  check,
  errorOf,
  fc,
  grader,
  inTurn,
  job,
  longest,
  ms,
  sayJobs,
  sayWay,
  sum,
} from '../kit.ts';
import type { Intended, Job, Way } from '../kit.ts';

interface Exports {
  useBoth(
    openOuter: () => Promise<AsyncDisposable>,
    openInner: () => Promise<AsyncDisposable>,
    body: (a: unknown, b: unknown) => Promise<unknown>,
  ): Promise<unknown>;
}

type Work = () => Promise<unknown>;
type Step = 'openOuter' | 'openInner' | 'body' | 'closeInner' | 'closeOuter';
type Steps<Item> = Readonly<Record<Step, Item>>;

const steps = { openOuter: job(), openInner: job(), body: job(), closeInner: job(), closeOuter: job() };
const fine = { openOuter: 100, openInner: 200, body: 300, closeInner: 50, closeOuter: 80 };
/** Comes to nothing, as a body does, or fails. */
const ending = () => job({ fails: 'maybe', value: fc.constant(undefined), error: anyValue() });
const maybe = () => job({ fails: 'maybe', error: anyValue() });
const failing = () => job({ fails: 'always', error: anyValue() });
const fails = { fails: true };

const ways = fc.constantFrom<Way>('in-a-row', 'at-once', 'nested');

export default grader<Exports>({ useBoth: 'function' }, [
  check('opens', 'the outer is opened, then the inner, and then body is called with both', {
    given: { openOuter: job(), openInner: job(), body: job() },
    telling: [{ openOuter: 200, openInner: 100, body: 300 }],
    says: ({ openOuter, openInner, body }) => sayJobs(openOuter, openInner, body),
    run({ useBoth }, { openOuter, openInner, body }, { observe }) {
      const [outer, inner] = [closingWith(async () => {}), closingWith(async () => {})];
      const nameOf = (value: unknown): string =>
        value === outer ? 'the outer' : value === inner ? 'the inner' : 'something else';
      return useBoth(
        opening(openOuter, () => outer),
        opening(openInner, () => inner),
        (a, b) => {
          observe('what body gets', [nameOf(a), nameOf(b)]);
          return body();
        },
      );
    },
    intended: ({ openOuter, openInner, body }) => ({
      spans: inTurn(0, openOuter, openInner, body),
      observed: { 'what body gets': ['the outer', 'the inner'] },
    }),
  }),

  check('closes', 'when body is done the inner is closed, then the outer, and both are waited for', once()),

  check('methods', 'closing calls the method of the very resource, which may be an instance of a class', {
    ...once(),
    run: ({ useBoth }, given) => use(useBoth, given, createConnection),
  }),

  check('body-fails', 'when body fails, both are closed, and its error comes out', once('body')),

  check('outer-fails', 'when opening the outer fails, its error comes out and nothing else happens', once('openOuter')),

  check('inner-fails', 'when opening the inner fails, the outer is closed, and the error comes out', once('openInner')),

  check(
    'close-fails',
    'when closing the inner fails, the outer is closed, and the error comes out',
    once('closeInner'),
  ),

  check('last-close-fails', 'when closing the outer fails, the error comes out', once('closeOuter')),

  check('many-fail', 'when several things fail, everything open is still closed, and useBoth fails', {
    ...once(),
    given: { ...steps, openInner: maybe(), body: maybe(), closeInner: failing(), closeOuter: maybe() },
    telling: [
      { ...fine, body: { ms: 300, ...fails }, closeInner: { ms: 50, ...fails } },
      { ...fine, openInner: { ms: 200, ...fails }, closeInner: { ms: 50, ...fails }, closeOuter: { ms: 80, ...fails } },
      { ...fine, closeInner: { ms: 50, ...fails }, closeOuter: { ms: 80, ...fails } },
      { ...fine, body: { ms: 300, ...fails }, closeInner: { ms: 50, ...fails }, closeOuter: { ms: 80, ...fails } },
    ],
    intended: (given) => ({ ...intendedUse(given), rejects: anything }),
  }),

  check('several', 'calls that follow, overlap or nest do not disturb each other', {
    given: {
      openOuter: job(),
      openInner: job(),
      first: ending(),
      second: ending(),
      closeInner: job(),
      closeOuter: job(),
      way: ways,
      gap: ms(),
    },
    telling: (['in-a-row', 'at-once', 'nested'] as const).map((way) => ({
      openOuter: 100,
      openInner: 200,
      first: { ms: 600, fulfils: undefined },
      second: { ms: 300, fulfils: undefined },
      closeInner: 50,
      closeOuter: 80,
      way,
      gap: 120,
    })),
    says: ({ first, second, way, gap }) =>
      `the bodies need ${first.ms} and ${second.ms} ms, and the calls are made ${sayWay(way, gap)}`,
    async run({ useBoth }, { first, second, way, gap, ...jobs }, { observe, pause }) {
      const seen: string[] = [];
      const names = new Map<unknown, string>();
      const opener = (kind: string, open: Work, close: Work): (() => Promise<AsyncDisposable>) => {
        let count = 0;
        return opening(open, () => {
          const name = `${kind} ${(count += 1)}`;
          const resource = closingWith(async () => (seen.push(`${name} is closed`), close()));
          names.set(resource, name);
          return resource;
        });
      };
      const openOuter = opener('outer', jobs.openOuter, jobs.closeOuter);
      const openInner = opener('inner', jobs.openInner, jobs.closeInner);
      const calls = Object.entries({ first, second }).map(([which, body]) => async (inner?: () => Promise<void>) => {
        await useBoth(openOuter, openInner, async (a, b) => {
          seen.push(`the ${which} body gets ${names.get(a)} and ${names.get(b)}`);
          await inner?.();
          await body();
        });
      });
      const outcomes = await callAll(calls, way, () => pause(gap));
      observe('what ran', seen.toSorted());
      return outcomes;
    },
    intended: intendedSeveral,
  }),
]);

/** A resource that does not need `this`: closing it is the job. */
function closingWith(close: Work): AsyncDisposable {
  return { [Symbol.asyncDispose]: async () => void (await close()) };
}

/** An instance of a class that is made anew each time, so that no case can change it for another. */
function createConnection(close: Work): AsyncDisposable {
  class Connection {
    readonly #close = close;
    async [Symbol.asyncDispose](): Promise<void> {
      await this.#close();
    }
  }
  return new Connection();
}

function opening(open: Work, create: () => AsyncDisposable): () => Promise<AsyncDisposable> {
  return async () => (await open(), create());
}

function use(
  useBoth: Exports['useBoth'],
  { openOuter, openInner, body, closeInner, closeOuter }: Steps<Work>,
  create: (close: Work) => AsyncDisposable = closingWith,
): Promise<unknown> {
  const [outer, inner] = [create(closeOuter), create(closeInner)];
  return useBoth(
    opening(openOuter, () => outer),
    opening(openInner, () => inner),
    () => body(),
  );
}

function saidSteps({ openOuter, openInner, body, closeInner, closeOuter }: Steps<Job>): string {
  const failing = [openOuter, openInner, body, closeInner, closeOuter].filter(isFailing).map(({ name }) => name);
  return (
    `opening takes ${openOuter.ms} and ${openInner.ms} ms, body ${body.ms}, closing ${closeInner.ms} and ${closeOuter.ms}` +
    (failing.length === 0 ? '' : `; ${failing.join(' and ')} ${failing.length === 1 ? 'fails' : 'fail'}`)
  );
}

/** A check of one call, in which one step fails or none. */
function once(failed?: Step) {
  const at = failed ?? 'body';
  const withError = { ...fine, [at]: { ms: fine[at], fails: true } };
  const withUndefined = { ...fine, [at]: { ms: fine[at], rejects: undefined } };
  return {
    given: failed === undefined ? steps : { ...steps, [failed]: failing() },
    telling: failed === undefined ? [fine] : [withError, withUndefined],
    says: saidSteps,
    run: ({ useBoth }: Exports, given: Steps<Work>) => use(useBoth, given),
    intended: intendedUse,
  };
}

/** One call: every step that is reached, in turn, and the error of the one that fails. */
function intendedUse({ openOuter, openInner, body, closeInner, closeOuter }: Steps<Job>): Intended {
  const reached = isFailing(openOuter)
    ? [openOuter]
    : isFailing(openInner)
      ? [openOuter, openInner, closeOuter]
      : [openOuter, openInner, body, closeInner, closeOuter];
  const failure = reached.find(isFailing);
  return {
    spans: inTurn(0, ...reached),
    settlesAt: sum(...reached),
    ...(reached.length > 1 ? { ratherThan: sum(...reached) - sum(closeOuter) } : {}),
    ...(failure === undefined ? {} : { rejects: errorOf(failure) }),
  };
}

type Several = Readonly<Record<'openOuter' | 'openInner' | 'first' | 'second' | 'closeInner' | 'closeOuter', Job>> & {
  readonly way: Way;
  readonly gap: number;
};

function intendedSeveral({ openOuter, openInner, first, second, closeInner, closeOuter, way, gap }: Several): Intended {
  const open = [openOuter, openInner];
  const close = [closeInner, closeOuter];
  const inner = inTurn(
    { 'in-a-row': sum(...open, first, ...close, gap), 'at-once': gap, nested: sum(...open) }[way],
    ...open,
    second,
    ...close,
  );
  const outer =
    way === 'nested'
      ? [...inTurn(0, ...open), ...inTurn(longest(...inner.map(({ to }) => to)), first, ...close)]
      : inTurn(0, ...open, first, ...close);
  const spans = [...outer, ...inner];
  return {
    // A job that is called twice is told apart by when it starts.
    spans: spans.toSorted((a, b) => a.from - b.from),
    settlesAt: longest(...spans.map(({ to }) => to)),
    value: [first.outcome, second.outcome],
    observed: {
      'what ran': ['first', 'second']
        .map((which, index) => [which, index + 1])
        .flatMap(([which, n]) => [
          `inner ${n} is closed`,
          `outer ${n} is closed`,
          `the ${which} body gets outer ${n} and inner ${n}`,
        ])
        .toSorted(),
    },
  };
}

function isFailing({ outcome }: Job): boolean {
  return 'rejects' in outcome;
}

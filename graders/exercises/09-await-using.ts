/** Two resources: opened in order, closed in reverse, each once, whatever fails. */
import { anything, anyValue, check, during, errorOf, fc, grader, job, longest, ms, sum } from '../kit.ts';
import type { Intended, IntendedSpan, Job } from '../kit.ts';

interface Exports {
  useBoth(
    openOuter: () => Promise<AsyncDisposable>,
    openInner: () => Promise<AsyncDisposable>,
    body: (a: unknown, b: unknown) => Promise<unknown>,
  ): Promise<unknown>;
}

type Work = () => Promise<unknown>;
type Five<Item> = Readonly<Record<'openOuter' | 'openInner' | 'body' | 'closeInner' | 'closeOuter', Item>>;

const five = { openOuter: job(), openInner: job(), body: job(), closeInner: job(), closeOuter: job() };
const failing = () => job({ fails: 'always', error: anyValue() });
const maybe = () => job({ fails: 'maybe', error: anyValue() });

const fine = { openOuter: 100, openInner: 200, body: 300, closeInner: 50, closeOuter: 80 };
const failed = { rejects: undefined };
const fails = { fails: true };

/** How two calls lie in time. */
type Way = 'in-a-row' | 'at-once' | 'nested';
const ways = fc.constantFrom<Way>('in-a-row', 'at-once', 'nested');

export default grader<Exports>({ useBoth: 'function' }, [
  check('opens', 'the outer is opened, then the inner, and then body is called with both', {
    given: { openOuter: job(), openInner: job(), body: job() },
    telling: [{ openOuter: 200, openInner: 100, body: 300 }],
    run({ useBoth }, { openOuter, openInner, body }, { observe }) {
      const [outer, inner] = [closingWith(async () => {}), closingWith(async () => {})];
      const nameOf = (value: unknown): string =>
        value === outer ? 'the outer' : value === inner ? 'the inner' : 'something else';
      return useBoth(opening(openOuter, outer), opening(openInner, inner), (a, b) => {
        observe('what body gets', [nameOf(a), nameOf(b)]);
        return body();
      });
    },
    intended: ({ openOuter, openInner, body }) => ({
      spans: inTurn(0, openOuter, openInner, body),
      observed: { 'what body gets': ['the outer', 'the inner'] },
    }),
  }),

  check('closes', 'when body is done the inner is closed, then the outer, and both are waited for', {
    given: five,
    telling: [fine],
    run: ({ useBoth }, given) => use(useBoth, given),
    intended: (given) => intendedUse(given),
  }),

  check('methods', 'closing calls the method of the very resource, which may be an instance of a class', {
    given: five,
    telling: [fine],
    run: ({ useBoth }, { openOuter, openInner, body, closeInner, closeOuter }) =>
      useBoth(opening(openOuter, createConnection(closeOuter)), opening(openInner, createConnection(closeInner)), () =>
        body(),
      ),
    intended: (given) => intendedUse(given),
  }),

  check('body-fails', 'when body fails, both are closed, and its error comes out', {
    given: { ...five, body: failing() },
    telling: [
      { ...fine, body: { ms: 300, ...fails } },
      { ...fine, body: { ms: 300, ...failed } },
    ],
    run: ({ useBoth }, given) => use(useBoth, given),
    intended: (given) => intendedUse(given),
  }),

  check('outer-fails', 'when the outer cannot be opened, nothing else happens, and its error comes out', {
    given: { ...five, openOuter: failing() },
    telling: [
      { ...fine, openOuter: { ms: 100, ...fails } },
      { ...fine, openOuter: { ms: 100, ...failed } },
    ],
    run: ({ useBoth }, given) => use(useBoth, given),
    intended: (given) => intendedUse(given),
  }),

  check('inner-fails', 'when the inner cannot be opened, the outer is closed, and the error comes out', {
    given: { ...five, openInner: failing() },
    telling: [
      { ...fine, openInner: { ms: 200, ...fails } },
      { ...fine, openInner: { ms: 200, ...failed } },
    ],
    run: ({ useBoth }, given) => use(useBoth, given),
    intended: (given) => intendedUse(given),
  }),

  check('close-fails', 'when closing the inner fails, the outer is closed all the same, and the error comes out', {
    given: { ...five, closeInner: failing() },
    telling: [
      { ...fine, closeInner: { ms: 50, ...fails } },
      { ...fine, closeInner: { ms: 50, ...failed } },
    ],
    run: ({ useBoth }, given) => use(useBoth, given),
    intended: (given) => intendedUse(given),
  }),

  check('last-close-fails', 'when closing the outer fails, the error comes out', {
    given: { ...five, closeOuter: failing() },
    telling: [
      { ...fine, closeOuter: { ms: 80, ...fails } },
      { ...fine, closeOuter: { ms: 80, ...failed } },
    ],
    run: ({ useBoth }, given) => use(useBoth, given),
    intended: (given) => intendedUse(given),
  }),

  check('many-fail', 'when several things fail, everything open is still closed, and useBoth fails', {
    given: { ...five, openInner: maybe(), body: maybe(), closeInner: failing(), closeOuter: maybe() },
    telling: [
      { ...fine, body: { ms: 300, ...fails }, closeInner: { ms: 50, ...fails } },
      { ...fine, openInner: { ms: 200, ...fails }, closeInner: { ms: 50, ...fails }, closeOuter: { ms: 80, ...fails } },
      { ...fine, closeInner: { ms: 50, ...fails }, closeOuter: { ms: 80, ...fails } },
      { ...fine, body: { ms: 300, ...fails }, closeInner: { ms: 50, ...fails }, closeOuter: { ms: 80, ...fails } },
    ],
    run: ({ useBoth }, given) => use(useBoth, given),
    intended: (given) => ({ ...intendedUse(given), rejects: anything }),
  }),

  check('several', 'calls that follow, overlap or nest do not disturb each other', {
    given: {
      openOuter: job(),
      openInner: job(),
      first: maybe(),
      second: maybe(),
      closeInner: job(),
      closeOuter: job(),
      way: ways,
      gap: ms(),
    },
    telling: (['in-a-row', 'at-once', 'nested'] as const).map((way) => ({
      openOuter: 100,
      openInner: 200,
      first: 600,
      second: 300,
      closeInner: 50,
      closeOuter: 80,
      way,
      gap: 120,
    })),
    says: ({ first, second, way, gap }) =>
      `the bodies need ${first.ms} and ${second.ms} ms; the second call is made ` +
      {
        'in-a-row': `${gap} ms after the first is over`,
        'at-once': `${gap} ms after the first`,
        nested: 'inside the body of the first',
      }[way],
    run: ({ useBoth }, { first, second, way, gap, ...jobs }, { observe, pause }) => {
      const seen: string[] = [];
      const call = (which: string, body: Work): Promise<string> => {
        const resource = (name: string, close: Work): AsyncDisposable =>
          closingWith(async () => (seen.push(`closes the ${name} of the ${which}`), close()));
        const [outer, inner] = [resource('outer', jobs.closeOuter), resource('inner', jobs.closeInner)];
        return outcomeOf(() =>
          useBoth(opening(jobs.openOuter, outer), opening(jobs.openInner, inner), async (a, b) => {
            if (a === outer && b === inner) seen.push(`body of the ${which} with both its own`);
            await body();
          }),
        );
      };
      return callTwice(way, call, { first, second, gap: () => pause(gap) }).finally(() =>
        observe('what ran', seen.toSorted()),
      );
    },
    intended: (given) => intendedSeveral(given),
  }),
]);

/** A resource that does not need `this`: closing it is the job. */
function closingWith(close: Work): AsyncDisposable {
  return {
    [Symbol.asyncDispose]: async () => {
      await close();
    },
  };
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

function opening(open: Work, resource: AsyncDisposable): () => Promise<AsyncDisposable> {
  return async () => {
    await open();
    return resource;
  };
}

function use(
  useBoth: Exports['useBoth'],
  { openOuter, openInner, body, closeInner, closeOuter }: Five<Work>,
): Promise<unknown> {
  return useBoth(opening(openOuter, closingWith(closeOuter)), opening(openInner, closingWith(closeInner)), () =>
    body(),
  );
}

/** One call: every step that is reached, in turn, and the error of the one that fails. */
function intendedUse({ openOuter, openInner, body, closeInner, closeOuter }: Five<Job>): Intended {
  const steps = isFailing(openOuter)
    ? [openOuter]
    : isFailing(openInner)
      ? [openOuter, openInner, closeOuter]
      : [openOuter, openInner, body, closeInner, closeOuter];
  const failure = steps.find(isFailing);
  return {
    spans: inTurn(0, ...steps),
    settlesAt: sum(...steps),
    ...(steps.length > 1 ? { ratherThan: sum(...steps) - sum(closeOuter) } : {}),
    ...(failure === undefined ? {} : { rejects: errorOf(failure) }),
  };
}

interface Calls {
  readonly first: Work;
  readonly second: Work;
  readonly gap: () => Promise<void>;
}

/** Calls twice; nested, the second call is made inside the body of the first, before that does its own work. */
async function callTwice(
  way: Way,
  call: (which: string, body: Work) => Promise<string>,
  { first, second, gap }: Calls,
): Promise<readonly string[]> {
  if (way === 'nested') {
    let inner = '';
    const outer = await call('first', async () => {
      inner = await call('second', second);
      await first();
    });
    return [outer, inner];
  }
  const one = call('first', first);
  if (way === 'in-a-row') await one;
  await gap();
  const two = call('second', second);
  return [await one, await two];
}

async function outcomeOf(call: Work): Promise<string> {
  try {
    await call();
    return 'fulfilled';
  } catch {
    return 'rejected';
  }
}

function intendedSeveral(
  given: Readonly<Record<'openOuter' | 'openInner' | 'first' | 'second' | 'closeInner' | 'closeOuter', Job>> & {
    readonly way: Way;
    readonly gap: number;
  },
): Intended {
  const { openOuter, openInner, first, second, closeInner, closeOuter, way, gap } = given;
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
  const each = ['first', 'second'];
  return {
    // A job that is called twice is told apart by when it starts.
    spans: spans.toSorted((a, b) => a.from - b.from),
    settlesAt: longest(...spans.map(({ to }) => to)),
    value: [first, second].map((body) => (isFailing(body) ? 'rejected' : 'fulfilled')),
    observed: {
      'what ran': each
        .flatMap((which) => [
          `body of the ${which} with both its own`,
          `closes the inner of the ${which}`,
          `closes the outer of the ${which}`,
        ])
        .toSorted(),
    },
  };
}

/** Each job starts when the one before it is done. */
function inTurn(from: number, ...jobs: readonly Job[]): readonly IntendedSpan[] {
  return jobs.map((each, index) => during(each, sum(from, ...jobs.slice(0, index))));
}

function isFailing({ outcome }: Job): boolean {
  return 'rejects' in outcome;
}

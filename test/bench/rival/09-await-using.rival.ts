/** The checks of 09, by hand. */
import fc, { type Arbitrary } from 'fast-check';
import { expect } from 'vitest';
import { useBoth } from '../../../solutions/09-await-using.ts';
import { anyValue, areDistinct, check, durations, failing, job, jobs, type Job } from './inputs.ts';
import { byStart, inTurn, outcomeOf, settledAs } from './steps.ts';
import { play, useVirtualTime, type Stage } from './virtual-time.ts';

useVirtualTime();

type Work = () => Promise<unknown>;
type Part = 'openOuter' | 'openInner' | 'body' | 'closeInner' | 'closeOuter';
type Five<Item> = Readonly<Record<Part, Item>>;
type Options = { readonly [Each in Part]?: Parameters<typeof jobs>[1] };

const fails = { fails: 'always', error: anyValue() } as const;
const maybe = { fails: 'maybe', error: anyValue() } as const;

const five = (options: Options = {}): Arbitrary<Five<Job>> => {
  const part = (name: Part): Arbitrary<Job> => jobs(name, options[name]);
  return fc
    .record({
      openOuter: part('openOuter'),
      openInner: part('openInner'),
      body: part('body'),
      closeInner: part('closeInner'),
      closeOuter: part('closeOuter'),
    })
    .filter((all) => areDistinct(...Object.values(all)));
};

const fine: Five<Job> = {
  openOuter: job('openOuter', 100),
  openInner: job('openInner', 200),
  body: job('body', 300),
  closeInner: job('closeInner', 50),
  closeOuter: job('closeOuter', 80),
};
const broken = (...parts: readonly Part[]): Five<Job> => ({
  ...fine,
  ...Object.fromEntries(parts.map((part) => [part, failing(part, fine[part].ms)])),
});
/** The case in which the error is `undefined`. */
const silent = (part: Part): Five<Job> => ({ ...fine, [part]: failing(part, fine[part].ms, undefined) });

function closingWith(close: Work): AsyncDisposable {
  return { [Symbol.asyncDispose]: async () => void (await close()) };
}

function createConnection(close: Work): AsyncDisposable {
  class Connection {
    readonly #close = close;
    async [Symbol.asyncDispose](): Promise<void> {
      await this.#close();
    }
  }
  return new Connection();
}

const opening = (open: Work, resource: AsyncDisposable) => async (): Promise<AsyncDisposable> => {
  await open();
  return resource;
};

function use({ live }: Stage, given: Five<Job>, create: (close: Work) => AsyncDisposable): Promise<void> {
  const body = live(given.body);
  return useBoth(
    opening(live(given.openOuter), create(live(given.closeOuter))),
    opening(live(given.openInner), create(live(given.closeInner))),
    async () => void (await body()),
  );
}

/** Every step that is reached, in turn. */
function stepsOf({ openOuter, openInner, body, closeInner, closeOuter }: Five<Job>): readonly Job[] {
  if (isFailing(openOuter)) return [openOuter];
  return isFailing(openInner)
    ? [openOuter, openInner, closeOuter]
    : [openOuter, openInner, body, closeInner, closeOuter];
}

function isFailing({ outcome }: Job): boolean {
  return 'error' in outcome;
}

check(
  'the outer is opened, then the inner, and then body is called with both',
  { given: five(), telling: [{ ...fine, openOuter: job('openOuter', 200), openInner: job('openInner', 100) }] },
  async ({ openOuter, openInner, body }) => {
    const [outer, inner] = [closingWith(async () => {}), closingWith(async () => {})];
    let got: readonly unknown[] = [];
    const story = await play(({ live }) => {
      const work = live(body);
      return useBoth(opening(live(openOuter), outer), opening(live(openInner), inner), async (a, b) => {
        got = [a, b];
        await work();
      });
    });

    expect(story.spans).toMatchObject(inTurn(0, openOuter, openInner, body));
    expect(got[0]).toBe(outer);
    expect(got[1]).toBe(inner);
  },
);

for (const { title, options = {}, telling, create = closingWith } of [
  { title: 'when body is done the inner is closed, then the outer, and both are waited for', telling: [fine] },
  {
    title: 'closing calls the method of the very resource, an instance of a class',
    telling: [fine],
    create: createConnection,
  },
  {
    title: 'when body fails, both are closed, and its error comes out',
    options: { body: fails },
    telling: [broken('body'), silent('body')],
  },
  {
    title: 'when the outer cannot be opened, nothing else happens, and its error comes out',
    options: { openOuter: fails },
    telling: [broken('openOuter'), silent('openOuter')],
  },
  {
    title: 'when the inner cannot be opened, the outer is closed, and the error comes out',
    options: { openInner: fails },
    telling: [broken('openInner'), silent('openInner')],
  },
  {
    title: 'when closing the inner fails, the outer is closed all the same, and the error comes out',
    options: { closeInner: fails },
    telling: [broken('closeInner'), silent('closeInner')],
  },
  {
    title: 'when closing the outer fails, the error comes out',
    options: { closeOuter: fails },
    telling: [broken('closeOuter'), silent('closeOuter')],
  },
  {
    title: 'when several things fail, everything open is still closed, and useBoth fails',
    options: { openInner: maybe, body: maybe, closeInner: fails, closeOuter: maybe },
    telling: [
      broken('body', 'closeInner'),
      broken('openInner', 'closeInner', 'closeOuter'),
      broken('closeInner', 'closeOuter'),
      broken('body', 'closeInner', 'closeOuter'),
    ],
  },
] satisfies readonly {
  title: string;
  options?: Options;
  telling: readonly Five<Job>[];
  create?: typeof closingWith;
}[]) {
  check(title, { given: five(options), telling }, async (given) => {
    const story = await play((stage) => use(stage, given, create));

    const steps = stepsOf(given);
    const failures = steps.filter(isFailing);
    expect(story.spans).toMatchObject(inTurn(0, ...steps));
    expect(story.settled?.at).toBe(steps.reduce((total, { ms }) => total + ms, 0));
    if (failures.length > 1) expect(story.settled?.outcome).toHaveProperty('error');
    else expect(story.settled?.outcome).toEqual(failures[0]?.outcome ?? { value: undefined });
  });
}

const ways = ['in-a-row', 'at-once', 'nested'] as const;

check(
  'calls that follow, overlap or nest do not disturb each other',
  {
    given: fc
      .record({
        all: five({ body: maybe }),
        second: jobs('second', maybe),
        way: fc.constantFrom(...ways),
        gap: durations(),
      })
      .filter(({ all, second }) => areDistinct(...Object.values(all), second)),
    telling: ways.map((way) => ({
      all: { ...fine, body: job('body', 600) },
      second: job('second', 300),
      way,
      gap: 120,
    })),
  },
  async ({ all, second, way, gap }) => {
    const ran: string[] = [];
    const story = await play(async ({ live, pause }) => {
      const [openOuter, openInner] = [live(all.openOuter), live(all.openInner)];
      const [closeInner, closeOuter] = [live(all.closeInner), live(all.closeOuter)];
      const call = (which: string, body: Work): Promise<Job['outcome']> => {
        const resource = (name: string, close: Work): AsyncDisposable =>
          closingWith(async () => (ran.push(`closes the ${name} of the ${which}`), close()));
        const [outer, inner] = [resource('outer', closeOuter), resource('inner', closeInner)];
        return outcomeOf(() =>
          useBoth(opening(openOuter, outer), opening(openInner, inner), async (a, b) => {
            if (a === outer && b === inner) ran.push(`body of the ${which} with both its own`);
            await body();
          }),
        );
      };
      if (way === 'nested') {
        let nested: Job['outcome'] = { value: undefined };
        const around = await call('first', async () => {
          nested = await call('second', live(second));
          await live(all.body)();
        });
        return [around, nested];
      }
      const one = call('first', live(all.body));
      if (way === 'in-a-row') await one;
      await pause(gap);
      const two = call('second', live(second));
      return [await one, await two];
    });

    const open = [all.openOuter, all.openInner];
    const close = [all.closeInner, all.closeOuter];
    const length = (steps: readonly Job[]): number => steps.reduce((total, { ms }) => total + ms, 0);
    const alone = length([...open, all.body, ...close]);
    const later = inTurn(
      { 'in-a-row': alone + gap, 'at-once': gap, nested: length(open) }[way],
      ...open,
      second,
      ...close,
    );
    const around = [...inTurn(0, ...open), ...inTurn(length([...open, ...open, second, ...close]), all.body, ...close)];
    const spans = [...(way === 'nested' ? around : inTurn(0, ...open, all.body, ...close)), ...later];
    expect(story.spans.toSorted(byStart)).toMatchObject(spans.toSorted(byStart));
    expect(story.settled).toMatchObject(
      settledAs(Math.max(...spans.map(({ to }) => to)), {
        value: [all.body, second].map(({ outcome }) =>
          isFailing({ ...second, outcome }) ? outcome : { value: undefined },
        ),
      }),
    );
    expect(ran.toSorted()).toEqual(
      ['first', 'second']
        .flatMap((which) => [
          `body of the ${which} with both its own`,
          `closes the inner of the ${which}`,
          `closes the outer of the ${which}`,
        ])
        .toSorted(),
    );
  },
);

/** The checks of 08, by hand. */
import fc, { type Arbitrary } from 'fast-check';
import { expect } from 'vitest';
import { withContext, type Manager } from '../../../solutions/08-async-context-manager.ts';
import { anyValue, areDistinct, check, durations, durationsOrNone, failing, job, jobs, type Job } from './inputs.ts';
import { byStart, inTurn, outcomeOf, settledAs } from './steps.ts';
import { play, useVirtualTime, type Stage } from './virtual-time.ts';

useVirtualTime();

const answers = { value: fc.constantFrom<unknown>(undefined, false, true) };
const noAnswer = { value: fc.constantFrom<unknown>(undefined, false) };
const fails = { fails: 'always', error: anyValue() } as const;
const maybe = { fails: 'maybe', error: anyValue() } as const;

interface Three {
  readonly enter: Job;
  readonly body: Job;
  readonly exit: Job;
}

const distinct = ({ enter, body, exit }: Three): boolean => areDistinct(enter, body, exit);
const three = (parts: { readonly [Part in keyof Three]?: Parameters<typeof jobs>[1] }): Arbitrary<Three> =>
  fc.record({ enter: jobs('enter', parts.enter), body: jobs('body', parts.body), exit: jobs('exit', parts.exit) });
const enter = job('enter', 100);
const body = job('body', 200);
const exitWith = (value: unknown): Job => job('exit', 50, { value });

/** A manager of live jobs, and what its exit was told. */
function managed(
  { live }: Stage,
  work: Pick<Three, 'enter' | 'exit'>,
): Manager<unknown> & { readonly told: unknown[] } {
  const [entering, exiting] = [live(work.enter), live(work.exit)];
  const told: unknown[] = [];
  return {
    told,
    enter: () => entering(),
    exit: (error) => {
      told.push(error);
      // What the job comes to is what exit may answer.
      return exiting() as Promise<boolean | void>;
    },
  };
}

async function use(work: Three) {
  let told: readonly unknown[] = [];
  const story = await play((stage) => {
    const manager = managed(stage, work);
    told = manager.told;
    return withContext(manager, stage.live(work.body));
  });
  return { story, told };
}

check(
  'body is called when enter is done, with the value that enter came to',
  {
    given: three({ enter: { value: anyValue() } }).filter(distinct),
    telling: [
      { enter, body, exit: exitWith(undefined) },
      { enter: job('enter', 100, { value: undefined }), body, exit: exitWith(undefined) },
    ],
  },
  async (given) => {
    const { story } = await use(given);

    const [entered, ran] = story.spans;
    expect(entered).toEqual({ name: 'enter', from: 0, to: given.enter.ms, args: [] });
    expect(ran).toMatchObject({ name: 'body', from: given.enter.ms, to: given.enter.ms + given.body.ms });
    expect(ran?.args).toEqual('value' in given.enter.outcome ? [given.enter.outcome.value] : []);
  },
);

for (const { title, given, telling } of [
  {
    title: 'exit is called once when body is done, without an error, and is waited for',
    given: three({ exit: answers }),
    telling: [
      { enter, body, exit: exitWith('exit') },
      { enter, body, exit: exitWith(true) },
    ],
  },
  {
    title: 'when body fails, exit is called once with the very error, and is waited for',
    given: three({ body: fails, exit: answers }),
    telling: [
      { enter, body: failing('body', 200), exit: exitWith(undefined) },
      { enter, body: failing('body', 200, undefined), exit: exitWith(false) },
      { enter, body: failing('body', 200, 0), exit: exitWith(true) },
    ],
  },
]) {
  check(title, { given: given.filter(distinct), telling }, async (work) => {
    const { story, told } = await use(work);

    expect(story.spans).toMatchObject(inTurn(0, work.enter, work.body, work.exit));
    expect(story.settled?.at).toBe(work.enter.ms + work.body.ms + work.exit.ms);
    expect(told).toEqual(['error' in work.body.outcome ? work.body.outcome.error : undefined]);
  });
}

const ms = durationsOrNone();
check(
  'the value of body comes out, whatever exit answers',
  {
    given: three({ enter: { ms }, body: { ms, value: anyValue() }, exit: { ms, ...answers } }),
    telling: [
      ...[undefined, true, false].map((answer) => ({ enter, body, exit: exitWith(answer) })),
      { enter, body: job('body', 200, { value: undefined }), exit: exitWith(true) },
      { enter: job('enter', 0), body: job('body', 0), exit: job('exit', 0, { value: undefined }) },
    ],
  },
  async (work) => {
    const { story } = await use(work);

    expect(story.settled?.outcome).toEqual(work.body.outcome);
  },
);

check(
  'the very error of body comes out when exit answers false or nothing',
  {
    given: three({ body: fails, exit: noAnswer }).filter(distinct),
    telling: [
      { enter, body: failing('body', 200), exit: exitWith(undefined) },
      { enter, body: failing('body', 200), exit: exitWith(false) },
      { enter, body: failing('body', 200, undefined), exit: exitWith(undefined) },
      { enter, body: failing('body', 200, 0), exit: exitWith(undefined) },
    ],
  },
  async (work) => {
    const { story } = await use(work);

    expect(story.settled?.outcome).toEqual(work.body.outcome);
  },
);

check(
  'the error of body stays in when exit answers true, and the result is undefined',
  {
    given: three({ body: fails, exit: { value: fc.constant(true) } }).filter(distinct),
    telling: [{ enter, body: failing('body', 200), exit: exitWith(true) }],
  },
  async (work) => {
    const { story } = await use(work);

    expect(story.settled?.outcome).toEqual({ value: undefined });
  },
);

check(
  'when enter fails, its error comes out, and neither body nor exit is called',
  {
    given: three({ enter: fails, exit: answers }).filter(distinct),
    telling: [
      { enter: failing('enter', 100), body, exit: exitWith(undefined) },
      { enter: failing('enter', 100, undefined), body, exit: exitWith(true) },
    ],
  },
  async (work) => {
    const { story } = await use(work);

    expect(story.spans).toEqual(inTurn(0, work.enter).map((span) => ({ ...span, args: [] })));
    expect(story.settled).toMatchObject(settledAs(work.enter.ms, work.enter.outcome));
  },
);

check(
  'when exit fails, its error comes out, also when body failed before, and exit is called once',
  {
    given: three({ body: maybe, exit: fails }).filter(distinct),
    telling: [
      { enter, body, exit: failing('exit', 50) },
      { enter, body: failing('body', 200), exit: failing('exit', 50) },
      { enter, body: failing('body', 200), exit: failing('exit', 50, undefined) },
    ],
  },
  async (work) => {
    const { story } = await use(work);

    expect(story.spans).toMatchObject(inTurn(0, work.enter, work.body, work.exit));
    expect(story.settled?.outcome).toEqual(work.exit.outcome);
  },
);

check(
  'a manager inside another one exits first, and the outer one hears only of errors that come out of it',
  {
    given: fc
      .record({
        enterOuter: jobs('enterOuter'),
        enterInner: jobs('enterInner'),
        work: jobs('body', maybe),
        exitInner: jobs('exitInner', answers),
        exitOuter: jobs('exitOuter', answers),
      })
      .filter((all) => areDistinct(...Object.values(all))),
    telling: (
      [
        [job('body', 300), undefined, undefined],
        [failing('body', 300), undefined, undefined],
        [failing('body', 300), true, undefined],
        [failing('body', 300), undefined, true],
      ] as const
    ).map(([work, inner, outer]) => ({
      enterOuter: job('enterOuter', 100),
      enterInner: job('enterInner', 200),
      work,
      exitInner: job('exitInner', 50, { value: inner }),
      exitOuter: job('exitOuter', 80, { value: outer }),
    })),
  },
  async ({ enterOuter, enterInner, work, exitInner, exitOuter }) => {
    let told: readonly unknown[] = [];
    const story = await play((stage) => {
      const outer = managed(stage, { enter: enterOuter, exit: exitOuter });
      told = outer.told;
      return withContext(outer, () =>
        withContext(managed(stage, { enter: enterInner, exit: exitInner }), stage.live(work)),
      );
    });

    const steps = [enterOuter, enterInner, work, exitInner, exitOuter];
    const comesOut = 'error' in work.outcome && !isTrue(exitInner);
    expect(story.spans).toMatchObject(inTurn(0, ...steps));
    expect(told).toEqual([comesOut && 'error' in work.outcome ? work.outcome.error : undefined]);
    const result = 'error' in work.outcome ? { value: undefined } : work.outcome;
    const at = steps.reduce((total, step) => total + step.ms, 0);
    expect(story.settled).toMatchObject(settledAs(at, comesOut && !isTrue(exitOuter) ? work.outcome : result));
  },
);

const ways = ['in-a-row', 'at-once'] as const;
const either = { fails: 'maybe', value: anyValue(), error: anyValue() } as const;
const several = [
  { first: job('first', 300), second: job('second', 200), way: 'in-a-row', gap: 100 },
  { first: job('first', 600), second: job('second', 200), way: 'at-once', gap: 80 },
  { first: failing('first', 600), second: job('second', 200), way: 'at-once', gap: 80 },
  { first: job('first', 200), second: job('second', 600), way: 'at-once', gap: 80 },
] as const;

check(
  'calls that follow or overlap do not disturb each other, and a manager can be used again',
  {
    given: fc
      .record({
        enter: jobs('enter'),
        exit: jobs('exit', noAnswer),
        first: jobs('first', either),
        second: jobs('second', either),
        way: fc.constantFrom(...ways),
        gap: durations(),
      })
      .filter((all) => areDistinct(all.enter, all.exit, all.first, all.second)),
    telling: several.map((each) => ({ enter, exit: exitWith('exit'), ...each })),
  },
  async ({ way, gap, ...work }) => {
    const ran: string[] = [];
    const story = await play(async (stage) => {
      const [entering, exiting] = [stage.live(work.enter), stage.live(work.exit)];
      const create = (name: string): Manager<string> => ({
        enter: async () => (await entering(), name),
        exit: async () => (ran.push(`exit of ${name}`), void (await exiting())),
      });
      const useOnce = (manager: Manager<string>, live: () => Promise<unknown>): Promise<Job['outcome']> =>
        outcomeOf(() => withContext(manager, async (name) => (ran.push(`body in ${name}`), live())));
      const manager = create('a');
      const one = useOnce(manager, stage.live(work.first));
      if (way === 'in-a-row') await one;
      await stage.pause(gap);
      const two = useOnce(way === 'in-a-row' ? manager : create('b'), stage.live(work.second));
      return [await one, await two];
    });

    const later = way === 'in-a-row' ? work.enter.ms + work.first.ms + work.exit.ms + gap : gap;
    const spans = [
      ...inTurn(0, work.enter, work.first, work.exit),
      ...inTurn(later, work.enter, work.second, work.exit),
    ];
    expect(story.spans.toSorted(byStart)).toMatchObject(spans.toSorted(byStart));
    expect(story.settled).toMatchObject(
      settledAs(Math.max(...spans.map(({ to }) => to)), { value: [work.first.outcome, work.second.outcome] }),
    );
    const managers = way === 'in-a-row' ? ['a', 'a'] : ['a', 'b'];
    expect(ran.toSorted()).toEqual(managers.flatMap((name) => [`body in ${name}`, `exit of ${name}`]).toSorted());
  },
);

function isTrue({ outcome }: Job): boolean {
  return 'value' in outcome && outcome.value === true;
}

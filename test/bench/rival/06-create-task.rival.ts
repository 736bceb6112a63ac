/** The checks of 06, by hand. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { createTask, main } from '../../../solutions/06-create-task.ts';
import { anyValue, areDistinct, check, durations, durationsOrNone, failing, job, jobs, type Job } from './inputs.ts';
import { play, useVirtualTime, type Span, type Stage } from './virtual-time.ts';

useVirtualTime();

const spanOf = ({ name, ms }: Job, from: number, args: readonly unknown[] = []): Span => ({
  name,
  from,
  to: from + ms,
  args,
});

/** What comes out of one await. */
async function resultOf(task: PromiseLike<unknown>): Promise<Job['outcome']> {
  try {
    return { value: await task };
  } catch (error) {
    return { error };
  }
}

check(
  'a task has not started when createTask returns',
  { given: jobs('work'), telling: [job('work', 100)] },
  async (work) => {
    const { events } = await play(async ({ live, mark }) => {
      const task = createTask(live(work));
      mark('createTask has returned');
      await task;
    });

    expect(events).toEqual(['createTask has returned', 'work starts', 'work ends', 'settles']);
  },
);

check(
  'tasks start before any time passes, in the order they were made',
  {
    given: fc
      .record({ first: jobs('first'), second: jobs('second'), third: jobs('third'), gap: durations() })
      .filter(({ first, second, third }) => areDistinct(first, second, third)),
    telling: [
      { first: job('first', 300), second: job('second', 200), third: job('third', 100), gap: 50 },
      { first: job('first', 100), second: job('second', 200), third: job('third', 300), gap: 400 },
    ],
  },
  async ({ first, second, third, gap }) => {
    const story = await play(async ({ live, pause }) => {
      const tasks = [createTask(live(first)), createTask(live(second))];
      await pause(gap);
      tasks.push(createTask(live(third)));
      await pause(gap);
      for (const task of tasks.reverse()) await task;
    });

    expect(story.spans).toEqual([spanOf(first, 0), spanOf(second, 0), spanOf(third, gap)]);
    expect(story.events.filter((event) => event.endsWith('starts'))).toEqual([
      'first starts',
      'second starts',
      'third starts',
    ]);
  },
);

check(
  'the function gets exactly the arguments that createTask was given',
  {
    given: fc.record({ work: jobs('work'), args: fc.array(anyValue(), { maxLength: 4 }) }),
    telling: [[4], [], ['a', [1, 2], undefined], [undefined]].map((args) => ({ work: job('work', 100), args })),
  },
  async ({ work, args }) => {
    const { spans } = await play(async ({ live }) => {
      await createTask(live(work), ...args);
    });

    expect(spans).toEqual([spanOf(work, 0, args)]);
  },
);

const later = durations();
for (const { title, given, telling } of [
  {
    title: 'every await of a task gives the same value, and the function ran once',
    given: fc.record({ work: jobs('work', { value: anyValue() }), later }),
    telling: [job('work', 100), job('work', 100, { value: undefined }), job('work', 100, { value: { n: 1 } })],
  },
  {
    title: 'every await of a task that fails gives the very error of its function',
    given: fc.record({ work: jobs('work', { fails: 'always', error: anyValue() }), later }),
    telling: [failing('work', 100), failing('work', 100, undefined), failing('work', 100, 0)],
  },
]) {
  check(title, { given, telling: telling.map((work) => ({ work, later: 200 })) }, async ({ work, later: gap }) => {
    const story = await play(async ({ live, pause }) => {
      const task = createTask(live(work));
      const both = await Promise.all([resultOf(task), resultOf(task)]);
      await pause(gap);
      return [...both, await resultOf(task)];
    });

    expect(story.spans).toEqual([spanOf(work, 0)]);
    expect(story.settled).toEqual({
      at: work.ms + gap,
      outcome: { value: [work.outcome, work.outcome, work.outcome] },
      timersLeft: 0,
    });
  });
}

check(
  'each call of createTask makes a task of its own, also of the same function',
  {
    given: fc
      .record({ work: jobs('work'), other: jobs('work', { value: fc.constant('other') }), gap: durations() })
      .filter(({ work, other }) => areDistinct(work, other)),
    telling: [{ work: job('work', 200), other: job('work', 300, { value: 'other' }), gap: 100 }],
  },
  async ({ work, other, gap }) => {
    const story = await play(async ({ live, pause }) => {
      const fn = live(work);
      const tasks = [createTask(fn, 1), createTask(live(other), 2)];
      await pause(gap);
      tasks.push(createTask(fn, 3));
      return Promise.all(tasks);
    });

    expect(story.spans).toEqual([spanOf(work, 0, [1]), spanOf(other, 0, [2]), spanOf(work, gap, [3])]);
    expect(story.settled).toMatchObject({
      at: Math.max(other.ms, gap + work.ms),
      outcome: { value: ['work', 'other', 'work'] },
    });
  },
);

check(
  'an error waits for the first await, however late, and is never unhandled',
  {
    given: fc.record({ work: jobs('work', { fails: 'always', error: anyValue() }), later }),
    telling: [
      { work: failing('work', 100), later: 200 },
      { work: failing('work', 100, undefined), later: 6000 },
    ],
  },
  async ({ work, later: gap }) => {
    const story = await play(async ({ live, pause }) => {
      const task = createTask(live(work));
      await pause(gap);
      return resultOf(task);
    });

    expect(story.settled).toMatchObject({ at: Math.max(work.ms, gap), outcome: { value: work.outcome } });
  },
);

type HandedIn = 'neither' | 'fun1' | 'fun2';

/** How long each of main's own functions takes. */
const defaultMs = 3000;

const tellingMains = (
  [
    ['neither', 100],
    ['fun1', 100],
    ['fun2', 100],
    ['fun1', 6000],
    ['fun2', 6000],
  ] as const
).map(([as, ms]) => ({ as, work: job('work', ms) }));
const as = fc.constantFrom<HandedIn>('neither', 'fun1', 'fun2');

function callMain(which: HandedIn, work: ReturnType<Stage['live']>): Promise<void> {
  if (which === 'neither') return main();
  const given = async (x: number): Promise<void> => void (await work(x));
  return which === 'fun1' ? main(given) : main(undefined, given);
}

check(
  'main starts both functions at once, each with 4, and waits for the later one',
  {
    given: fc.record({ fun1: jobs('fun1', { ms: durationsOrNone() }), fun2: jobs('fun2', { ms: durationsOrNone() }) }),
    telling: [
      [100, 200],
      [200, 100],
      [100, 100],
    ].map(([one = 0, other = 0]) => ({ fun1: job('fun1', one), fun2: job('fun2', other) })),
  },
  async ({ fun1, fun2 }) => {
    const story = await play(({ live }) => {
      const [one, other] = [live(fun1), live(fun2)];
      return main(
        async (x) => void (await one(x)),
        async (x) => void (await other(x)),
      );
    });

    expect(story.spans).toEqual([fun1, fun2].map(({ name, ms }) => ({ name, from: 0, to: ms, args: [4] })));
    expect(story.settled?.at).toBe(Math.max(fun1.ms, fun2.ms));
  },
);

check(
  'each of the two functions that main is not given is its own',
  { given: fc.record({ work: jobs('work', { ms: durationsOrNone() }), as }), telling: tellingMains },
  async ({ work, as: which }) => {
    const story = await play(({ live }) => callMain(which, live(work)));

    expect(story.spans).toEqual(which === 'neither' ? [] : [{ name: 'work', from: 0, to: work.ms, args: [4] }]);
    expect(story.settled?.at).toBe(which === 'neither' ? defaultMs : Math.max(work.ms, defaultMs));
  },
);

check(
  'main logs Tasks created once both tasks are made and before either starts',
  { given: fc.record({ work: jobs('work'), as }), telling: tellingMains },
  async ({ work, as: which }) => {
    const { log } = await play(({ live }) => callMain(which, live(work)));

    const first = which !== 'fun1';
    const second = which !== 'fun2';
    expect(log).toEqual([
      { at: 0, text: 'Tasks created' },
      ...(first ? [{ at: 0, text: `Function 1: result ${4 ** 2}, wait ...` }] : []),
      ...(second ? [{ at: 0, text: `Function 2: result ${4 ** 0.05}, wait ...` }] : []),
      ...(first ? [{ at: defaultMs, text: 'Function 1: finished' }] : []),
      ...(second ? [{ at: defaultMs, text: 'Function 2: finished' }] : []),
    ]);
  },
);

/** The checks of 06 that are about main, by hand. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { main } from '../../../solutions/06-create-task.ts';
import { check, durationsOrNone, job, jobs } from './inputs.ts';
import { play, useVirtualTime, type Stage } from './virtual-time.ts';

useVirtualTime();

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
      return main(async (x) => void (await one(x)), async (x) => void (await other(x)));
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

/** Situations in which time is blocked or left ticking. */
import { failedExercise, sample } from './sample.ts';

const nothingLeft = { timers: [], open: [] };

/** A loop on the clock where waiting was meant. */
export const blocks = failedExercise({
  ...sample({
    events: [
      { at: 0, type: 'started', span: 1, of: 'call', name: 'sleep' },
      { at: 0, type: 'started', span: 2, of: 'coroutine', name: 'sleep', parent: 1, line: 1 },
      { at: 100, type: 'blocked', from: 0, span: 2, line: 3 },
      { at: 100, type: 'ended', span: 2, failed: false },
      { at: 100, type: 'ended', span: 1, failed: false },
      { at: 100, type: 'started', span: 3, of: 'call', name: 'sleep' },
      { at: 100, type: 'started', span: 4, of: 'coroutine', name: 'sleep', parent: 3, line: 1 },
      { at: 300, type: 'blocked', from: 100, span: 4, line: 3 },
      { at: 300, type: 'ended', span: 4, failed: false },
      { at: 300, type: 'ended', span: 3, failed: false },
      { at: 300, type: 'settled', how: 'fulfilled', value: { kind: 'undefined' }, ...nothingLeft },
      { at: 300, type: 'drained', cut: false },
    ],
    intended: {
      spans: [
        { of: 'call', name: 'sleep', from: 0, to: 100 },
        { of: 'call', name: 'sleep', from: 0, to: 200 },
      ],
      settlesAt: 200,
      blocks: 'never',
    },
    calls: 'sleep',
    text: 'sleep(100) and sleep(200) are called at once',
    args: ['100', '200'],
  }),
  number: '03',
  slug: 'async-sleep',
  check: 'never-blocks',
  title: 'nothing ever blocks the program',
  source: `export async function sleep(ms: number): Promise<void> {
  const until = Date.now() + ms;
  while (Date.now() < until);
}
`,
});

const unfinished = {
  at: 0,
  type: 'started' as const,
  span: 1,
  of: 'call' as const,
  name: 'main',
};

/** A loop that waits for what cannot come while it turns. */
export const overBudget = failedExercise({
  ...sample({
    events: [unfinished, { at: 0, type: 'timer-set', timer: 1, due: 100, span: 1 }],
    intended: { settlesAt: 100 },
    calls: 'main',
  }),
  findings: [{ kind: 'over-budget', budget: 'loop', line: 4 }],
  number: '03',
  slug: 'async-sleep',
  check: 'main-waits',
  title: 'main waits for 100 ms',
  source: `export async function main(): Promise<void> {
  let isOver = false;
  setTimeout(() => (isOver = true), 100);
  while (!isOver);
}
`,
});

/** A second timer in case the first one fails, which nobody clears. */
export const leavesTimer = failedExercise({
  ...sample({
    events: [
      { at: 0, type: 'started', span: 1, of: 'call', name: 'sleep' },
      { at: 0, type: 'started', span: 2, of: 'coroutine', name: 'sleep', parent: 1, line: 3 },
      { at: 0, type: 'timer-set', timer: 1, due: 100, span: 2 },
      { at: 0, type: 'timer-set', timer: 2, due: 5100, span: 2 },
      { at: 0, type: 'waits', span: 2, line: 4 },
      { at: 100, type: 'timer-fired', timer: 1 },
      { at: 100, type: 'resumes', span: 2 },
      { at: 100, type: 'ended', span: 2, failed: false },
      { at: 100, type: 'ended', span: 1, failed: false },
      { at: 100, type: 'settled', how: 'fulfilled', value: { kind: 'undefined' }, timers: [{ due: 5100 }], open: [] },
      { at: 5100, type: 'timer-fired', timer: 2 },
      { at: 5100, type: 'drained', cut: false },
    ],
    intended: { settlesAt: 100, leaves: 'nothing' },
    calls: 'sleep',
    text: 'sleep(100) is called',
    args: ['100'],
  }),
  number: '03',
  slug: 'async-sleep',
  check: 'leaves-nothing',
  title: 'nothing is left behind',
  source: `const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export async function sleep(ms: number): Promise<void> {
  await Promise.race([after(ms), after(ms + 5000)]);
}
`,
  facts: {
    awaits: [{ line: 4, how: 'plain', inside: 'sleep' }],
    shapes: [
      { line: 1, shape: 'new-promise', inside: 'after' },
      { line: 4, shape: 'promise-race', inside: 'sleep' },
    ],
  },
});

/** Situations as they happen to students, each as a whole exercise. */
import { during, line, longest, sum } from '../../graders/checks/relations.ts';
import type { TraceEvent } from '../../graders/trace/event.ts';
import { failedExercise, failing, job, sample } from './sample.ts';

const [first, second] = [job('first', 100), job('second', 200)];
const bothAtOnce = {
  spans: [during(first, 0), during(second, 0)],
  value: ['first', 'second'],
  settlesAt: longest(first, second),
  ratherThan: sum(first, second),
};
const given = { jobs: [first, second], calls: 'together', text: 'first needs 100 ms and second needs 200 ms', args: ['100', '200'] };
const nothingLeft = { timers: [], open: [] };

const inARow: readonly TraceEvent[] = [
  { at: 0, type: 'started', span: 1, of: 'call', name: 'together' },
  { at: 0, type: 'started', span: 2, of: 'coroutine', name: 'together', parent: 1, line: 8 },
  { at: 0, type: 'started', span: 3, of: 'job', name: 'first', job: 'first', parent: 2, line: 9 },
  { at: 0, type: 'waits', span: 2, line: 9 },
  { at: 100, type: 'ended', span: 3, failed: false, result: 'first' },
  { at: 100, type: 'resumes', span: 2 },
  { at: 100, type: 'started', span: 4, of: 'job', name: 'second', job: 'second', parent: 2, line: 10 },
  { at: 100, type: 'waits', span: 2, line: 10 },
  { at: 300, type: 'ended', span: 4, failed: false, result: 'second' },
  { at: 300, type: 'resumes', span: 2 },
  { at: 300, type: 'ended', span: 2, failed: false },
  { at: 300, type: 'ended', span: 1, failed: false },
  { at: 300, type: 'settled', how: 'fulfilled', value: ['first', 'second'], ...nothingLeft },
  { at: 300, type: 'drained', cut: false },
];

const inARowSource = `/** Starts both before it waits for either. */
export async function oneByOne() {
  throw new Error('not started: oneByOne');
}

type Job<T> = () => Promise<T>;

export async function together<A, B>(first: Job<A>, second: Job<B>): Promise<[A, B]> {
  const a = await first();
  const b = await second();
  return [a, b];
}
`;

/** Two awaits in a row. */
export const oneAfterAnother = failedExercise({
  ...sample({ ...given, events: inARow, intended: bothAtOnce }),
  source: inARowSource,
  facts: {
    awaits: [
      { line: 9, how: 'plain', inside: 'together', calls: 'first' },
      { line: 10, how: 'plain', inside: 'together', calls: 'second' },
    ],
  },
});

const sleepSource = `export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export async function fun1(x: number, ms = 3000): Promise<void> {
  console.log(\`Function 1: result \${x ** 2}, wait ...\`);
  sleep(ms);
  console.log('Function 1: finished');
}
`;

/** A sleep whose promise is thrown away. */
export const notAwaited = failedExercise({
  ...sample({
    events: [
      { at: 0, type: 'started', span: 1, of: 'call', name: 'fun1' },
      { at: 0, type: 'started', span: 2, of: 'coroutine', name: 'fun1', parent: 1, line: 5 },
      { at: 0, type: 'log', level: 'log', text: 'Function 1: result 16, wait ...' },
      { at: 0, type: 'timer-set', timer: 1, due: 100, span: 2 },
      { at: 0, type: 'dropped', line: 7, span: 2 },
      { at: 0, type: 'log', level: 'log', text: 'Function 1: finished' },
      { at: 0, type: 'ended', span: 2, failed: false },
      { at: 0, type: 'ended', span: 1, failed: false },
      { at: 0, type: 'settled', how: 'fulfilled', value: { kind: 'undefined' }, timers: [{ due: 100 }], open: [] },
      { at: 100, type: 'timer-fired', timer: 1 },
      { at: 100, type: 'drained', cut: false },
    ],
    intended: { spans: [{ of: 'call', name: 'fun1', from: 0, to: 100 }], settlesAt: 100 },
    calls: 'fun1',
    text: 'fun1(4, 100) is called',
    args: ['4', '100'],
  }),
  number: '03',
  slug: 'async-sleep',
  check: 'fun1-waits',
  title: 'fun1 settles after ms milliseconds',
  source: sleepSource,
});

/** An executor that never calls resolve. */
export const neverSettles = failedExercise({
  ...sample({
    events: [
      { at: 0, type: 'started', span: 1, of: 'call', name: 'sleep' },
      { at: 0, type: 'started', span: 2, of: 'coroutine', name: 'sleep', parent: 1, line: 1 },
      { at: 0, type: 'timer-set', timer: 1, due: 100, span: 2 },
      { at: 0, type: 'waits', span: 2, line: 2 },
      { at: 100, type: 'timer-fired', timer: 1 },
      { at: 100, type: 'stuck', open: [1, 2] },
    ],
    intended: { spans: [{ of: 'call', name: 'sleep', from: 0, to: 100 }], settlesAt: 100 },
    calls: 'sleep',
    text: 'sleep(100) is called',
    args: ['100'],
  }),
  number: '03',
  slug: 'async-sleep',
  check: 'sleep-waits',
  title: 'sleep settles after ms milliseconds',
  source: `export async function sleep(ms: number): Promise<void> {
  await new Promise(() => setTimeout(() => {}, ms));
}
`,
  facts: {
    awaits: [{ line: 2, how: 'plain', inside: 'sleep' }],
    shapes: [{ line: 2, shape: 'new-promise', inside: 'sleep' }],
  },
});

/** The lines of another program; every time is right. */
export const wrongText = failedExercise({
  ...sample({
    events: [
      { at: 0, type: 'started', span: 1, of: 'call', name: 'fun1' },
      { at: 0, type: 'started', span: 2, of: 'coroutine', name: 'fun1', parent: 1, line: 5 },
      { at: 0, type: 'log', level: 'log', text: 'Function 1: result 16, wait ...' },
      { at: 0, type: 'timer-set', timer: 1, due: 100, span: 2 },
      { at: 0, type: 'waits', span: 2, line: 7 },
      { at: 100, type: 'timer-fired', timer: 1 },
      { at: 100, type: 'resumes', span: 2 },
      { at: 100, type: 'log', level: 'log', text: 'Function 1 finished' },
      { at: 100, type: 'ended', span: 2, failed: false },
      { at: 100, type: 'ended', span: 1, failed: false },
      { at: 100, type: 'settled', how: 'fulfilled', value: { kind: 'undefined' }, ...nothingLeft },
      { at: 100, type: 'drained', cut: false },
    ],
    intended: {
      spans: [{ of: 'call', name: 'fun1', from: 0, to: 100 }],
      settlesAt: 100,
      log: [line('Function 1: result 16, wait ...', 0), line('Function 1: finished', 100)],
    },
    calls: 'fun1',
    text: 'fun1(4, 100) is called',
    args: ['4', '100'],
  }),
  number: '03',
  slug: 'async-sleep',
  check: 'lines',
  title: 'every line is logged as prescribed, and at its time',
});

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

const [enter, body] = [job('enter', 100), failing('body', 200)];
const exit = job('exit', 100);

/** A catch that makes the failure disappear. */
export const swallowedError = failedExercise({
  ...sample({
    events: [
      { at: 0, type: 'started', span: 1, of: 'call', name: 'withContext' },
      { at: 0, type: 'started', span: 2, of: 'coroutine', name: 'withContext', parent: 1, line: 1 },
      { at: 0, type: 'started', span: 3, of: 'job', name: 'enter', job: 'enter', parent: 2, line: 2 },
      { at: 0, type: 'waits', span: 2, line: 2 },
      { at: 100, type: 'ended', span: 3, failed: false, result: 'enter' },
      { at: 100, type: 'resumes', span: 2 },
      { at: 100, type: 'started', span: 4, of: 'job', name: 'body', job: 'body', parent: 2, line: 4 },
      { at: 100, type: 'waits', span: 2, line: 4 },
      { at: 300, type: 'ended', span: 4, failed: true, result: { kind: 'error', name: 'Error', message: 'body failed' } },
      { at: 300, type: 'started', span: 5, of: 'job', name: 'exit', job: 'exit', parent: 2, line: 6 },
      { at: 300, type: 'waits', span: 2, line: 6 },
      { at: 400, type: 'ended', span: 5, failed: false, result: 'exit' },
      { at: 400, type: 'resumes', span: 2 },
      { at: 400, type: 'ended', span: 2, failed: false },
      { at: 400, type: 'ended', span: 1, failed: false },
      { at: 400, type: 'settled', how: 'fulfilled', value: { kind: 'undefined' }, ...nothingLeft },
      { at: 400, type: 'drained', cut: false },
    ],
    intended: {
      spans: [during(enter, 0), during(body, 100), during(exit, 300)],
      settlesAt: 400,
      rejects: new Error('body failed'),
    },
    jobs: [enter, body, exit],
    calls: 'withContext',
    text: 'enter needs 100 ms, body needs 200 ms and fails and exit needs 100 ms',
    args: ['{"ms":100}', '{"ms":200,"fails":true}', '100'],
  }),
  number: '08',
  slug: 'async-context-manager',
  check: 'error',
  title: "the body's very error comes out",
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

const fileless = { run: undefined, number: '05', slug: 'one-after-another', check: 'one-by-one', title: 'oneByOne waits for the first' };

/** Two letters that changed places. */
export const missingExport = failedExercise({
  ...fileless,
  findings: [{ kind: 'missing-export', name: 'together', near: 'togehter', found: ['oneByOne', 'togehter'] }],
});

/** A module that an exercise does not have. */
export const refused = failedExercise({
  ...fileless,
  findings: [{ kind: 'refused', refusal: { reason: 'import', file: 'one-after-another.ts', line: 1, text: 'node:fs/promises' } }],
});

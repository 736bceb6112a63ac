/** Situations in which something is waited for too little, too long, or one by one. */
import { during, longest, sum } from '../../graders/checks/relations.ts';
import type { TraceEvent } from '../../graders/trace/event.ts';
import { failedExercise, job, sample } from './sample.ts';

const [first, second] = [job('first', 100), job('second', 200)];
const bothAtOnce = {
  spans: [during(first, 0), during(second, 0)],
  value: ['first', 'second'],
  settlesAt: longest(first, second),
  ratherThan: sum(first, second),
};
const given = {
  jobs: [first, second],
  calls: 'together',
  text: 'first needs 100 ms and second needs 200 ms',
  args: ['100', '200'],
};
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

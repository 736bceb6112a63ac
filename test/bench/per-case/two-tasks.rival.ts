/** The rival of `perCase`: the same program, inputs and expectations in plain vitest, timed inside the worker. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { afterEach, expect, it, vi, type TaskMeta } from 'vitest';
import type * as Answer from '../../../solutions/06-create-task.ts';
import { durationsOrNone, job, jobs, type Job } from '../rival/inputs.ts';
import { play } from '../rival/virtual-time.ts';
import { often } from './often.ts';

declare module 'vitest' {
  interface TaskMeta {
    microseconds?: number;
  }
}

// Taken before it is faked.
const now = process.hrtime.bigint;
afterEach(() => void vi.useRealTimers());

const createModule = readModule();
const given = fc.record({
  fun1: jobs('fun1', { ms: durationsOrNone() }),
  fun2: jobs('fun2', { ms: durationsOrNone() }),
});
const telling = [pairOf(100, 200), pairOf(200, 100), pairOf(100, 100)];

it('fakes the timers for each case', ({ task }) =>
  measure(task, async (pair) => {
    // As `beforeEach` and `afterEach` would, if each case were a test.
    vi.useFakeTimers();
    await holds(pair);
    vi.useRealTimers();
  }));

it('fakes the timers once for all cases', ({ task }) => {
  vi.useFakeTimers();
  return measure(task, holds);
});

async function measure({ meta }: { readonly meta: TaskMeta }, property: (pair: Pair) => Promise<void>): Promise<void> {
  await runChecks(often.warmUp, property);
  const startedAt = now();
  const cases = await runChecks(often.many, property);
  meta.microseconds = Number(now() - startedAt) / 1_000 / cases;
}

async function runChecks(checks: number, property: (pair: Pair) => Promise<void>): Promise<number> {
  const numRuns = 100 + telling.length;
  for (let index = 0; index < checks; index += 1) {
    await fc.assert(fc.asyncProperty(given, property), { seed: 1, numRuns, examples: telling.map((each) => [each]) });
  }
  return checks * numRuns;
}

interface Pair {
  readonly fun1: Job;
  readonly fun2: Job;
}

function pairOf(one: number, other: number): Pair {
  return { fun1: job('fun1', one), fun2: job('fun2', other) };
}

async function holds({ fun1, fun2 }: Pair): Promise<void> {
  const { main } = createModule();
  const story = await play(({ live }) => {
    // A recorded job may come to anything; main does not look at it.
    const [one, other] = [live(fun1), live(fun2)] as unknown as Parameters<typeof main>;
    return main(one, other);
  });

  expect(story.spans).toEqual([fun1, fun2].map(({ name, ms }) => ({ name, from: 0, to: ms, args: [4] })));
  expect(story.events.slice(0, 2)).toEqual(['fun1 starts', 'fun2 starts']);
  expect(story.settled?.at).toBe(Math.max(fun1.ms, fun2.ms));
}

/** The module as a function, so that a fresh instance of it costs no more than a call. */
function readModule(): () => typeof Answer {
  const file = join(import.meta.dirname, '..', '..', '..', 'solutions', '06-create-task.ts');
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm' });
  // Evaluated text has no type; the solution's own is what it is.
  return compileFunction(code.replace(/^export \{/m, 'return {')) as () => typeof Answer;
}

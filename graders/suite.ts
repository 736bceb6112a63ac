/** The vitest suite behind `npm test`: one test a check. */
import { join } from 'node:path';
import { afterAll, describe, inject, test } from 'vitest';
import { selectExercises } from './catalog.ts';
import { gradeExercise } from './grade.ts';
import { openKit } from './open-kit.ts';
import { sentencesOf } from './report/sentences.ts';
import type { CheckVerdict, ExerciseVerdict } from './verdict.ts';

/** What the command line tells the suite. */
export interface SuiteOptions {
  readonly bundle: string;
  readonly exercises: string;
  readonly words: readonly string[];
  readonly seed: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    overlap: SuiteOptions;
  }
  interface TaskMeta {
    /** On the first test of each exercise. */
    exercise?: ExerciseVerdict;
  }
}

const { bundle, exercises, words, seed } = inject('overlap');
const kit = openKit(bundle, { rooms: 2 });
afterAll(() => kit.close());
const catalog = await kit.rooms.catalog();

for (const exercise of selectExercises(words)) {
  const checks = catalog.find(({ slug }) => slug === exercise.slug)?.checks ?? [];
  const verdict = gradeExercise({ exercise, checks, folder: join(exercises, exercise.folder), seed }, kit);
  // Each test waits for it; until the first does, a crash of ours is nobody's.
  verdict.catch(() => undefined);
  describe(`${exercise.number} ${exercise.slug}`, () => {
    for (const [index, check] of checks.entries()) {
      test(check.title, { timeout: 0 }, async ({ task }) => {
        const graded = await verdict;
        if (index === 0) task.meta.exercise = graded;
        const mine = graded.checks[index];
        if (mine !== undefined && mine.status !== 'passed') throw failure(reasonOf(mine));
      });
    }
  });
}

/** What an editor shows beside the check; the report says the rest. */
function reasonOf(verdict: CheckVerdict): string {
  const [finding] = verdict.status === 'failed' ? verdict.findings : [];
  return finding === undefined ? verdict.status : sentencesOf(finding).join(' ');
}

/** An error without a stack: its place is in the student's file, not in ours. */
function failure(reason: string): Error {
  const error = new Error(reason);
  error.stack = reason;
  return error;
}

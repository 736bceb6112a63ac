/** The vitest suite behind `npm test`: one test a check. */
import { afterAll, describe, inject, test } from 'vitest';
import { askCommand } from './grading-channel.ts';
import { sentencesOf } from './report/sentences.ts';
import type { CheckVerdict, ExerciseVerdict } from './verdict.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The name of the channel to the command. */
    overlap: string;
  }
  interface TaskMeta {
    /** On the first test of each exercise. */
    exercise?: ExerciseVerdict;
  }
}

const grading = askCommand(inject('overlap'));
afterAll(() => grading.close());

for (const { exercise, checks } of await grading.plan()) {
  const verdict = grading.verdict(exercise.slug);
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

/** Why a submission has no score, for whoever sees it in place of one. */
import type { SubmissionRecord } from '../record/record.ts';
import { listed } from '../report/words.ts';
import { inertLines } from './lines.ts';
import { nameOfCheck } from './tell-check.ts';

/** Returns the reason in lines; nothing when there is a score. */
export function whyUnscored({ status, problem = '', exercises }: SubmissionRecord): string | undefined {
  switch (status) {
    case 'graded':
      return undefined;
    case 'invalid':
      return inertLines(`${problem}\nA person has to look at this submission: it has no score yet.`);
    case 'grader-error': {
      const broken = exercises.flatMap((exercise) =>
        exercise.checks.filter((check) => check.status === 'broken').map((check) => nameOfCheck(exercise, check)),
      );
      const what = broken.length === 0 ? 'this submission' : listed(broken);
      return inertLines(
        `The grader failed at ${what}.\nThat is our mistake, not yours, and costs you nothing: there is no score yet. Please report it.`,
      );
    }
  }
}

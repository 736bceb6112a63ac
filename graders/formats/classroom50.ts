/** `classroom50/<submission>.json`: the `result.json` that an autograder leaves behind in Classroom 50. */
import type { SubmissionRecord } from '../record/record.ts';
import type { Format } from './format.ts';
import { jsonText } from './json-text.ts';
import { inertLines } from './lines.ts';
import { scoredTests } from './scored-tests.ts';

/** One file for each submission that has a score; what only the runner knows is left out. */
export const classroom50: Format = {
  ofRecord: (record) => {
    const text = classroom50Result(record);
    return text === undefined ? [] : [{ path: `classroom50/${record.submission}.json`, text }];
  },
};

/** What Classroom 50's runner says about the submission that it wants graded. */
export interface Classroom50Stamp {
  readonly classroom: string;
  readonly assignment: string;
  /** The tag, such as `submit/2026-09-01T10-00-00Z-1a2b3c4`. */
  readonly submission: string;
  readonly commit: string;
  readonly release: string;
  readonly review: string;
}

/**
 * Returns the text of `result.json`. There is none without a score: the runner takes an exit code that is not 0 for that.
 * Whose it is and when it came, the runner writes into it by itself.
 */
export function classroom50Result(record: SubmissionRecord, stamp?: Classroom50Stamp): string | undefined {
  if (record.status !== 'graded') return undefined;
  const { submittedAt, points, maxPoints } = record;
  return jsonText({
    schema: 'classroom50/result/v1',
    ...stamp,
    ...(submittedAt === null ? {} : { datetime: submittedAt.at.replace(/\.\d+Z$/, 'Z') }),
    score: points,
    'max-score': maxPoints,
    tests: scoredTests(record).map((test) => ({
      'test-name': test.name,
      passed: test.isPassed,
      score: test.points,
      'max-score': test.maxPoints,
      ...(test.text === '' ? {} : { output: inertLines(test.text, 2_000) }),
    })),
  });
}

/**
 * Reads the stamp from the environment of the runner.
 *
 * @throws {RangeError} when it is not the runner's.
 */
export function classroom50Stamp(environment: NodeJS.ProcessEnv): Classroom50Stamp {
  const read = (name: string): string => {
    const text = environment[name];
    if (text !== undefined && text !== '') return text;
    throw new RangeError(`${name} is not set. Classroom 50's runner sets it: run this as its autograder.`);
  };
  const commit = read('COMMIT_URL');
  return {
    classroom: read('CLASSROOM'),
    assignment: read('ASSIGNMENT'),
    submission: read('SUBMISSION_TAG'),
    commit,
    release: read('RELEASE_URL'),
    // Without a history to compare with, the runner leaves it out.
    review: environment['REVIEW_URL'] || commit,
  };
}

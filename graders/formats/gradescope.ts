/** `gradescope/<submission>.json`: what Gradescope expects at `/autograder/results/results.json`. */
import type { SubmissionRecord } from '../record/record.ts';
import type { Format } from './format.ts';
import { jsonText } from './json-text.ts';
import { overrideSentences, scoredTests } from './scored-tests.ts';
import { whyUnscored } from './unscored.ts';

/** One file a submission; without a score where only a person can give one. */
export const gradescope: Format = {
  ofRecord: (record) => [{ path: `gradescope/${record.submission}.json`, text: jsonText(resultsOf(record)) }],
};

// Plain text is the one format in which Gradescope reads no marks.
const plain = { output_format: 'text', test_output_format: 'text', test_name_format: 'text' } as const;

function resultsOf(record: SubmissionRecord): object {
  const why = whyUnscored(record);
  if (why !== undefined) return { output: why, ...plain };
  const { points, maxPoints, exercises } = record;
  return {
    score: points,
    output: [`${points} of ${maxPoints} points.`, ...overrideSentences(exercises)].join('\n'),
    ...plain,
    // If any test is hidden, Gradescope hides the total too.
    visibility: 'visible',
    tests: scoredTests(record).map((test) => ({
      number: test.number,
      name: test.name,
      score: test.points,
      max_score: test.maxPoints,
      // Left to itself, Gradescope takes a check that is worth nothing as passed.
      status: test.isPassed ? 'passed' : 'failed',
      ...(test.text === '' ? {} : { output: test.text }),
    })),
  };
}

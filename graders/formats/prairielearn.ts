/** `prairielearn/<submission>.json`: what PrairieLearn expects at `/grade/results/results.json`. */
import type { SubmissionRecord } from '../record/record.ts';
import type { Format } from './format.ts';
import { jsonText } from './json-text.ts';
import { inertLines } from './lines.ts';
import { overrideSentences, scoredTests, type ScoredTest } from './scored-tests.ts';
import { whyUnscored } from './unscored.ts';

/** One file a submission, never longer than PrairieLearn reads; where there is no score, it costs no attempt. */
export const prairielearn: Format = {
  ofRecord: (record) => [{ path: `prairielearn/${record.submission}.json`, text: textOf(record) }],
};

const mostBytes = 1_048_576;

function textOf(record: SubmissionRecord): string {
  const why = whyUnscored(record);
  if (why !== undefined) {
    const told = record.status === 'invalid' ? { format_errors: why.split('\n') } : { message: why };
    return jsonText({ gradable: false, ...told });
  }
  const tests = scoredTests(record);
  // The text is ASCII: it has as many bytes as characters.
  for (const most of [20_000, 2_000, 0]) {
    const text = jsonText(resultsOf(record, tests, most));
    if (text.length <= mostBytes) return text;
  }
  return jsonText({ ...scoreOf(record), message: 'The report is too long for PrairieLearn.' });
}

/** Says at most so many characters about each test. */
function resultsOf(record: SubmissionRecord, tests: readonly ScoredTest[], most: number): object {
  const { points, maxPoints, exercises } = record;
  return {
    ...scoreOf(record),
    message: [`${points} of ${maxPoints} points.`, ...overrideSentences(exercises)].join('\n'),
    tests: tests.map((test) => ({
      name: test.name,
      points: test.points,
      max_points: test.maxPoints,
      ...(test.text === '' || most === 0 ? {} : { output: inertLines(test.text, most) }),
    })),
  };
}

function scoreOf({ points, maxPoints }: SubmissionRecord): object {
  return { gradable: true, score: maxPoints === 0 ? 0 : points / maxPoints };
}

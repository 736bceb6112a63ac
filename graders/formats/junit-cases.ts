/** Checks as the test cases of JUnit: which of its three words fits what became of each. */
import type { CheckRecord, ExerciseRecord, SubmissionRecord } from '../record/record.ts';
import { inert } from '../report/words.ts';
import type { Finding } from '../trace/finding.ts';
import { tellCheck } from './tell-check.ts';
import { whyUnscored } from './unscored.ts';

/** One `<testcase>`. Its two names together are unique: of several that have the same, GitLab keeps the first. */
export interface JunitCase {
  readonly classname: string;
  readonly name: string;
  /** Where the student's file is in a course. */
  readonly file?: string;
  /** Missing when it passed. */
  readonly result?: JunitResult;
}

/** A wrong answer is a `failure`; what could not be judged is an `error`. Readers take `skipped` for no harm done. */
export interface JunitResult {
  readonly element: 'failure' | 'error' | 'skipped';
  readonly type: string;
  /** The first sentence, which Jenkins shows. */
  readonly message: string;
  /** All of it, which GitLab shows. */
  readonly text: string;
}

/** The cases of one exercise. */
export function casesOf(submission: string, { number, slug, checks }: ExerciseRecord): readonly JunitCase[] {
  return checks.map((check) => {
    const result = resultOf(check);
    return {
      classname: inert(`[${submission}] ${number}-${slug}`),
      name: inert(`[${check.id}] ${check.title}`),
      file: inert(`exercises/${number}-${slug}/${slug}.ts`),
      ...(result === undefined ? {} : { result }),
    };
  });
}

/** The one case of a submission that could not be graded at all. */
export function caseOfSubmission(record: SubmissionRecord): JunitCase {
  const text = whyUnscored(record) ?? '';
  return {
    classname: inert(`[${record.submission}] submission`),
    name: '[graded] the submission can be graded',
    result: { element: 'error', type: record.status, message: firstLine(text), text },
  };
}

function resultOf(check: CheckRecord): JunitResult | undefined {
  const text = tellCheck(check);
  const message = inert(check.sentences[0] ?? firstLine(text));
  switch (check.status) {
    case 'passed':
      return undefined;
    case 'broken':
      return { element: 'error', type: 'grader-error', message, text };
    case 'blocked':
      // What it waits for fails already: one mistake counts once.
      return { element: 'skipped', type: 'blocked', message, text };
    case 'not-started':
      // Not skipped: a submission in which nothing is done would look as good as one in which all is right.
      return { element: 'failure', type: 'not-started', message, text };
    case 'failed': {
      const { findings = [], diagnosis } = check;
      const stop = findings.find(isStop);
      if (stop !== undefined) return { element: 'error', type: stop.kind, message, text };
      return { element: 'failure', type: diagnosis?.id ?? findings[0]?.kind ?? 'failed', message, text };
    }
  }
}

/** Whether the code took the process down, or had to be killed: it was not judged to its end. */
function isStop(finding: Finding): boolean {
  if (finding.kind === 'crashed') return true;
  return finding.kind === 'over-budget' && (finding.budget === 'real-time' || finding.budget === 'memory');
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

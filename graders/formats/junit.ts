/** `junit/<submission>.xml`: the dialect of JUnit's XML that GitLab and Jenkins read. */
import { create } from 'xmlbuilder2';
import type { SubmissionRecord } from '../record/record.ts';
import { inert } from '../report/words.ts';
import type { Format } from './format.ts';
import { caseOfSubmission, casesOf, type JunitCase } from './junit-cases.ts';
import { overrideSentences } from './scored-tests.ts';

/** One file a submission, one suite an exercise, one case a check; no times, which would change with every run. */
export const junit: Format = {
  ofRecord: (record) => [{ path: `junit/${record.submission}.xml`, text: documentOf(record) }],
};

interface Suite {
  readonly name: string;
  /** What JUnit has no words for; without a score there are no points. */
  readonly properties: Readonly<Record<string, string>>;
  readonly cases: readonly JunitCase[];
}

function suitesOf(record: SubmissionRecord): readonly Suite[] {
  const { submission, status, exercises } = record;
  const suites = exercises.map((exercise): Suite => {
    const { number, slug, points, maxPoints } = exercise;
    const [override] = overrideSentences([exercise]);
    const score = {
      points: `${points}`,
      'max-points': `${maxPoints}`,
      ...(override === undefined ? {} : { override }),
    };
    return {
      name: inert(`${number}-${slug}`),
      properties: status === 'graded' ? score : {},
      cases: casesOf(submission, exercise),
    };
  });
  const isTold = status === 'graded' || suites.some(({ cases }) => count(cases, 'error') > 0);
  return isTold ? suites : [{ name: 'submission', properties: {}, cases: [caseOfSubmission(record)] }, ...suites];
}

function documentOf(record: SubmissionRecord): string {
  const suites = suitesOf(record);
  const document = create(
    { version: '1.0', encoding: 'UTF-8' },
    {
      testsuites: {
        '@name': inert(record.submission),
        ...countsOf(suites.flatMap(({ cases }) => cases)),
        testsuite: suites.map(({ name, properties, cases }) => ({
          '@name': name,
          ...countsOf(cases),
          ...propertiesOf(properties),
          testcase: cases.map(elementOf),
        })),
      },
    },
  );
  return `${document.end({ prettyPrint: true })}\n`;
}

function countsOf(cases: readonly JunitCase[]): object {
  return {
    '@tests': cases.length,
    '@failures': count(cases, 'failure'),
    '@errors': count(cases, 'error'),
    '@skipped': count(cases, 'skipped'),
  };
}

function count(cases: readonly JunitCase[], element: string): number {
  return cases.filter(({ result }) => result?.element === element).length;
}

function propertiesOf(properties: Suite['properties']): object {
  const property = Object.entries(properties).map(([name, value]) => ({ '@name': name, '@value': value }));
  return property.length === 0 ? {} : { properties: { property } };
}

function elementOf({ classname, name, file, result }: JunitCase): object {
  return {
    '@classname': classname,
    '@name': name,
    '@file': file,
    ...(result === undefined
      ? {}
      : { [result.element]: { '@type': result.type, '@message': result.message, '#': result.text } }),
  };
}

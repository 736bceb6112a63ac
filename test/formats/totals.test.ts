import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classroom50 } from '../../graders/formats/classroom50.ts';
import { csv } from '../../graders/formats/csv.ts';
import type { Format } from '../../graders/formats/format.ts';
import { gradescope } from '../../graders/formats/gradescope.ts';
import { json } from '../../graders/formats/json.ts';
import { junit } from '../../graders/formats/junit.ts';
import { markdown } from '../../graders/formats/markdown.ts';
import { prairielearn } from '../../graders/formats/prairielearn.ts';
import type { SubmissionRecord } from '../../graders/record/record.ts';
import { anyRecord, classOfOne } from './arbitrary-class.ts';
import { dataOf, textOf } from './read-back.ts';

/** Points and maximum as a format's reader would add them up; nothing where it finds no score. */
type Total = readonly [number, number] | undefined;
type Scores = readonly Readonly<Record<string, number>>[];

const totals = {
  gradescope: gradescopeTotal,
  prairielearn: prairielearnTotal,
  classroom50: classroom50Total,
  junit: junitTotal,
  json: jsonTotal,
  csv: csvTotal,
  markdown: markdownTotal,
};

describe('points and maximum', () => {
  it('agree in all formats, and where one has no score none has', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { status, points, maxPoints } = record;
        const expected: Total = status === 'graded' ? [points, maxPoints] : undefined;

        for (const [format, totalOf] of Object.entries(totals)) expect(totalOf(record), format).toEqual(expected);
      }),
    );
  });
});

function gradescopeTotal(record: SubmissionRecord): Total {
  const { score, tests } = dataOf(gradescope, record) ?? {};
  if (score === undefined) return tests === undefined ? undefined : [Number.NaN, Number.NaN];
  // The site takes the score at the top, and shows those of the tests beside it.
  expect(sum(tests, 'score')).toBe(score);
  return [Number(score), sum(tests, 'max_score')];
}

function prairielearnTotal(record: SubmissionRecord): Total {
  const { gradable, score, tests } = dataOf(prairielearn, record) ?? {};
  if (gradable === false) return score === undefined && tests === undefined ? undefined : [Number.NaN, Number.NaN];
  const [points, max] = [sum(tests, 'points'), sum(tests, 'max_points')];
  expect(score).toBe(max === 0 ? 0 : points / max);
  return [points, max];
}

function classroom50Total(record: SubmissionRecord): Total {
  const data = dataOf(classroom50, record);
  if (data === undefined) return undefined;
  expect([sum(data['tests'], 'score'), sum(data['tests'], 'max-score')]).toEqual([data['score'], data['max-score']]);
  return [Number(data['score']), Number(data['max-score'])];
}

function junitTotal(record: SubmissionRecord): Total {
  const text = textOf(junit, record) ?? '';
  const all = (name: string): readonly number[] =>
    [...text.matchAll(new RegExp(`<property name="${name}" value="(\\d+)"/>`, 'g'))].map(([, value]) => Number(value));
  const [points, max] = [all('points'), all('max-points')];
  return points.length === 0 ? undefined : [add(points), add(max)];
}

function jsonTotal(record: SubmissionRecord): Total {
  // What the format itself is made of.
  const data = JSON.parse(classText(json, record)) as ReturnType<typeof classOfOne>;
  const [row] = data.rows;
  return row?.status === 'graded' ? [row.points, row.maxPoints] : undefined;
}

function csvTotal(record: SubmissionRecord): Total {
  const [row = {}] = parse<Readonly<Record<string, string>>>(classText(csv, record), { columns: true });
  return row['points'] === '' ? undefined : [Number(row['points']), Number(row['max_points'])];
}

function markdownTotal(record: SubmissionRecord): Total {
  const [, points, max] = /^\| `[^`]*` \| [^|]*\| (\d+) of (\d+) /m.exec(classText(markdown, record)) ?? [];
  return points === undefined ? undefined : [Number(points), Number(max)];
}

function classText(format: Format, record: SubmissionRecord): string {
  return format.ofClass?.(classOfOne(record), { gradebooks: [] })[0]?.text ?? '';
}

function sum(tests: unknown, name: string): number {
  // Every format's tests are objects with numbers in these places.
  return add((tests as Scores).map((test) => test[name] ?? Number.NaN));
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

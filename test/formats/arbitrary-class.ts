/** Classes nobody has seen: any points, any outcomes, any texts, but consistent as the kit makes them. */
import fc from 'fast-check';
import type { ClassResults } from '../../graders/record/class-results.ts';
import type { CheckRecord, ExerciseRecord, Person, SubmissionRecord } from '../../graders/record/record.ts';
import { hostileText, withText } from '../report/hostile.ts';
import { lineOf, records, results, rowOf } from './sample.ts';

const number = fc.integer({ min: 0, max: 10_000 });

const checkRecord = fc
  .record({ maxPoints: number, status: fc.constantFrom('passed', 'failed', 'not-started', 'blocked') })
  .map(({ maxPoints, status }): Omit<CheckRecord, 'id'> => ({
    title: 'it works',
    status,
    points: status === 'passed' ? maxPoints : 0,
    maxPoints,
    sentences: status === 'passed' ? [] : ['It does not work.'],
  }));

const exercise = fc
  .record({
    checks: fc.array(checkRecord, { minLength: 1, maxLength: 4 }),
    share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ checks, share }) => {
    const judged = sum(checks.map(({ points }) => points));
    const maxPoints = sum(checks.map((check) => check.maxPoints));
    const points = share === null ? judged : Math.floor(share * maxPoints);
    return {
      status: checks.every(({ status }) => status === 'passed') ? ('solved' as const) : ('failing' as const),
      points,
      maxPoints,
      ...(share === null ? {} : { override: { points, judged, reason: 'It is right.' } }),
      checks: checks.map((check, index) => ({ ...check, id: `check-${index}` })),
      source: {},
    };
  });

/** A record whose points add up. */
export const anyRecord: fc.Arbitrary<SubmissionRecord> = fc
  .record({
    status: fc.constantFrom('graded', 'graded', 'invalid', 'grader-error'),
    exercises: fc.array(exercise, { minLength: 1, maxLength: 3 }),
    base: fc.constantFrom(...records),
  })
  .map(({ status, exercises, base }): SubmissionRecord => {
    const numbered = exercises.map((each, index): ExerciseRecord => ({
      number: `0${index + 1}`,
      slug: `exercise-${index + 1}`,
      ...each,
    }));
    return {
      ...base,
      status,
      exercises: status === 'invalid' ? [] : numbered,
      points: status === 'graded' ? sum(exercises.map(({ points }) => points)) : 0,
      maxPoints: sum(exercises.map(({ maxPoints }) => maxPoints)),
    };
  });

/** A record of the sample, with one hostile text for everything that somebody else may have written. */
export const hostileRecord: fc.Arbitrary<SubmissionRecord> = fc
  .record({ base: fc.constantFrom(...records), text: hostileText })
  .map(({ base, text }) => ({
    ...withText(base, text),
    // Made by the kit.
    submission: base.submission,
    submittedAt: base.submittedAt,
    people: base.people.map((person) => hostilePerson(person, text)),
  }));

/** The class of the sample, with one hostile text for everything that somebody else may have written. */
export const hostileResults: fc.Arbitrary<ClassResults> = hostileText.map((text) => ({
  ...withText(results, text),
  rows: results.rows.map((row) => ({
    ...withText(row, text),
    submission: row.submission,
    people: row.people.map((person) => hostilePerson(person, text)),
    ...(row.replacedBy === undefined ? {} : { replacedBy: row.replacedBy }),
  })),
  gradebook: results.gradebook.map((line) => ({
    ...withText(line, text),
    person: hostilePerson(line.person, text),
    submission: line.submission,
  })),
}));

/** A class of one submission, with a line for its first owner, if any. */
export function classOfOne(record: SubmissionRecord): ClassResults {
  const { maxPoints, people } = record;
  return {
    ...results,
    maxPoints,
    rows: [rowOf(record)],
    gradebook: people.slice(0, 1).map((person) => lineOf(person, record, 'Well done.')),
  };
}

function hostilePerson(person: Person, text: string): Person {
  return { ...withText(person, text), id: text };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

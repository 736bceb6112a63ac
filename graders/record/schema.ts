/** The schema of a record: what is written, and what is believed when it is read again. */
import * as v from 'valibot';
import { count, some, words } from '../schema/parts.ts';
import { exerciseSchema, points } from './exercise-schema.ts';
import type { SubmissionRecord } from './record.ts';
import { faultInRecord } from './rules.ts';

const person = v.strictObject({
  id: v.pipe(words, v.minLength(1)),
  name: v.exactOptional(words),
  email: v.exactOptional(words),
  group: v.exactOptional(words),
});

const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/, 'expected an instant in UTC such as 2026-03-01T12:00:00Z'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'there is no such day or time'),
);

/** A record. */
export const recordSchema = v.pipe(
  v.strictObject({
    schema: v.literal(1),
    submission: v.pipe(
      v.string(),
      v.maxLength(200),
      v.regex(/^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/, 'expected lower-case letters, digits, dots and dashes'),
    ),
    origin: words,
    submittedAt: v.nullable(v.strictObject({ at: instant, source: v.picklist(['archive', 'platform']) })),
    people: some(person),
    status: v.picklist(['graded', 'invalid', 'grader-error']),
    problem: v.exactOptional(v.pipe(words, v.minLength(1))),
    points,
    maxPoints: points,
    exercises: some(exerciseSchema),
    ignoredFiles: count,
    versions: v.strictObject({ kit: words, graders: words, assignment: words, seed: words, content: words }),
  }),
  v.check(
    (record) => faultInRecord(record) === undefined,
    ({ input }) => faultInRecord(input) ?? '',
  ),
) satisfies v.GenericSchema<unknown, SubmissionRecord>;

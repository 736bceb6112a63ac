/** The schema of one exercise of a record, and of its checks. */
import * as v from 'valibot';
import { findingSchema } from '../schema/finding.ts';
import { count, some, text, time, words } from '../schema/parts.ts';
import { caseSchema, runSchema } from '../schema/run.ts';
import type { CheckRecord, ExerciseRecord } from './record.ts';
import { faultInCheck, faultInExercise } from './rules.ts';

/** Whole points. */
export const points = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

const diagnosis = v.strictObject({
  id: words,
  line: v.exactOptional(count),
  otherLine: v.exactOptional(count),
  variant: v.exactOptional(words),
  names: v.exactOptional(some(text)),
  sentence: text,
});

/** A check. */
export const checkSchema = v.pipe(
  v.strictObject({
    id: words,
    title: words,
    status: v.picklist(['passed', 'failed', 'not-started', 'blocked', 'broken']),
    points,
    maxPoints: points,
    sentences: some(text),
    findings: v.exactOptional(v.pipe(some(findingSchema), v.minLength(1))),
    diagnosis: v.exactOptional(diagnosis),
    case: v.exactOptional(v.strictObject({ ...caseSchema.entries, replay: text })),
    times: v.exactOptional(v.strictObject({ settledAt: v.nullable(time), until: time })),
    feedback: v.exactOptional(text),
    run: v.exactOptional(runSchema),
  }),
  v.check(
    (check) => faultInCheck(check) === undefined,
    ({ input }) => faultInCheck(input) ?? '',
  ),
) satisfies v.GenericSchema<unknown, CheckRecord>;

const fileName = /^[^/\\]+\.ts$/;

const source = v.pipe(
  v.unknown(),
  // Looked at before the copy is made, which leaves out `__proto__` without a word.
  v.check(
    (value) => typeof value !== 'object' || value === null || Object.keys(value).every((name) => fileName.test(name)),
    'the names of its files end with .ts',
  ),
  v.record(v.pipe(v.string(), v.regex(fileName)), text),
);

/** An exercise. */
export const exerciseSchema = v.pipe(
  v.strictObject({
    number: v.pipe(v.string(), v.regex(/^\d{1,4}$/, 'expected a number such as 05')),
    slug: v.pipe(
      v.string(),
      v.maxLength(100),
      v.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/, 'expected a slug such as create-task'),
    ),
    status: v.picklist(['solved', 'failing', 'not-started', 'missing', 'broken']),
    points,
    maxPoints: points,
    override: v.exactOptional(v.strictObject({ points, reason: words, judged: points })),
    checks: v.pipe(some(checkSchema), v.minLength(1)),
    source,
  }),
  v.check(
    (exercise) => faultInExercise(exercise) === undefined,
    ({ input }) => faultInExercise(input) ?? '',
  ),
) satisfies v.GenericSchema<unknown, ExerciseRecord>;

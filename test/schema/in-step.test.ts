import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ExerciseRecord, SubmissionRecord } from '../../graders/record/record.ts';
import type { exerciseSchema } from '../../graders/record/exercise-schema.ts';
import type { recordSchema } from '../../graders/record/schema.ts';
import type { Run } from '../../graders/room/protocol.ts';
import type { eventSchema } from '../../graders/schema/event.ts';
import type { findingSchema } from '../../graders/schema/finding.ts';
import type { plainSchema } from '../../graders/schema/plain.ts';
import type { refusalSchema } from '../../graders/schema/refusal.ts';
import type { runSchema } from '../../graders/schema/run.ts';
import type { timelineSchema } from '../../graders/schema/timeline.ts';
import type { TraceEvent } from '../../graders/trace/event.ts';
import type { Finding, Refusal } from '../../graders/trace/finding.ts';
import type { Plain } from '../../graders/trace/plain.ts';
import type { Timeline } from '../../graders/trace/timeline.ts';

/** By `satisfies`, what a schema lets through is of its type. Here the compiler looks at the rest: held by `npm run types`. */
type Deep<Value> = IsPlain<Value> extends true ? Plain : DeepParts<Value>;
type DeepParts<Value> = Value extends object ? { readonly [Key in keyof Value]: Deep<Value[Key]> } : Value;

/** With every optional field there, so that none can be forgotten. */
type Full<Value> = IsPlain<Value> extends true ? Plain : FullParts<Value>;
type FullParts<Value> = Value extends object ? { readonly [Key in keyof Value]-?: Full<Value[Key]> } : Value;

/** The one type that holds itself: looking into it would never end. */
type IsPlain<Value> = [Value, Plain] extends [Plain, Value] ? true : false;

interface InStep<Type, Schema extends v.GenericSchema> {
  /** The schema takes all that the type allows … */
  readonly takes: (value: Type) => DeepParts<v.InferOutput<Schema>>;
  /** … and knows every field. */
  readonly knows: (value: FullParts<v.InferOutput<Schema>>) => FullParts<Type>;
}

const inStep = { takes: <Value>(value: Value) => value, knows: <Value>(value: Value) => value };

describe('a schema', () => {
  it('is in step with its type', () => {
    const all = {
      plain: inStep satisfies InStep<Plain, typeof plainSchema>,
      refusal: inStep satisfies InStep<Refusal, typeof refusalSchema>,
      finding: inStep satisfies InStep<Finding, typeof findingSchema>,
      event: inStep satisfies InStep<TraceEvent, typeof eventSchema>,
      timeline: inStep satisfies InStep<Timeline, typeof timelineSchema>,
      run: inStep satisfies InStep<Run, typeof runSchema>,
      exercise: inStep satisfies InStep<ExerciseRecord, typeof exerciseSchema>,
      record: inStep satisfies InStep<SubmissionRecord, typeof recordSchema>,
    };

    expect(Object.keys(all)).toHaveLength(8);
  });
});

/** The published schema of a record, for programs that are not ours. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { checkSchema, exerciseSchema } from '../../graders/record/exercise-schema.ts';
import { recordSchema } from '../../graders/record/schema.ts';
import { eventSchema } from '../../graders/schema/event.ts';
import { findingSchema } from '../../graders/schema/finding.ts';
import { describedSchema, plainSchema } from '../../graders/schema/plain.ts';
import { refusalSchema } from '../../graders/schema/refusal.ts';
import { caseSchema, runSchema } from '../../graders/schema/run.ts';
import { timelineSchema } from '../../graders/schema/timeline.ts';

/** Returns what `record.schema.json` says. */
export function recordJsonSchema(): object {
  const schema = toJsonSchema(recordSchema, {
    target: 'draft-2020-12',
    typeMode: 'output',
    // How the parts of a record add up cannot be said in it, and a number in JSON is finite anyway.
    ignoreActions: ['check', 'finite'],
    definitions: {
      exercise: exerciseSchema,
      check: checkSchema,
      run: runSchema,
      case: caseSchema,
      timeline: timelineSchema,
      // Without a value, these are all of their options.
      event: eventSchema.getter(undefined),
      finding: findingSchema.getter(undefined),
      refusal: refusalSchema,
      plain: plainSchema.getter(undefined),
      described: describedSchema.getter(undefined),
    },
  });
  const { $schema, $defs, ...rest } = schema;
  return { $schema, title: 'The record of one submission', ...rest, $defs };
}

/** The schema of one case that was run. */
import * as v from 'valibot';
import type { CaseInfo, Run } from '../room/protocol.ts';
import { traceSchema } from './event.ts';
import { many, some, text, words } from './parts.ts';
import { timelineSchema } from './timeline.ts';

/** Which case it is. */
export const caseSchema = v.strictObject({ text: words, args: some(words) }) satisfies v.GenericSchema<
  unknown,
  CaseInfo
>;

/** What happened in it, beside what can happen. */
export const runSchema = v.strictObject({
  case: caseSchema,
  trace: traceSchema,
  happened: timelineSchema,
  intended: timelineSchema,
  log: many(text),
  intendedLog: v.exactOptional(many(words)),
}) satisfies v.GenericSchema<unknown, Run>;

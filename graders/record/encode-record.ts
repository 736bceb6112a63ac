/** Writes a record as the text of its file. */
import * as v from 'valibot';
import { faultOf } from './fault.ts';
import type { SubmissionRecord } from './record.ts';
import { recordSchema } from './schema.ts';

/**
 * Returns a record as JSON, its fields in the order of the schema: the same record gives the same bytes.
 *
 * @throws {Error} when the record is wrong, which is a mistake of ours.
 */
export function encodeRecord(record: SubmissionRecord): string {
  const parsed = v.safeParse(recordSchema, record, { abortEarly: true });
  if (!parsed.success) throw new Error(`The record of ${record.submission} is wrong${faultOf(parsed.issues[0])}.`);
  const exercises = parsed.output.exercises.map((exercise) => ({ ...exercise, source: sorted(exercise.source) }));
  return `${JSON.stringify({ ...parsed.output, exercises }, null, 2)}\n`;
}

function sorted(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads a record back from its file. */
import * as v from 'valibot';
import { faultOf } from './fault.ts';
import type { SubmissionRecord } from './record.ts';
import { recordSchema } from './schema.ts';

/**
 * Reads a record, and believes nothing that the schema does not.
 *
 * @throws {TypeError} when it is no record, with the place and what is wrong there.
 */
export function decodeRecord(text: string): SubmissionRecord {
  const parsed = v.safeParse(recordSchema, parseJson(text), { abortEarly: true });
  if (parsed.success) return parsed.output;
  throw new TypeError(`The record is wrong${faultOf(parsed.issues[0])}.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TypeError('The record is not JSON.');
  }
}

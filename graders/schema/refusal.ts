/** The schema of a refusal: why a file was not run at all. */
import * as v from 'valibot';
import type { Refusal } from '../trace/finding.ts';
import { count, place, text } from './parts.ts';

/** A refusal. */
export const refusalSchema = v.strictObject({
  reason: v.picklist([
    'syntax',
    'empty',
    'encoding',
    'missing-file',
    'import',
    'missing-helper',
    'dynamic-import',
    'unsafe-text',
    'too-large',
    'compiler',
  ]),
  file: text,
  ...place,
  column: v.exactOptional(count),
  text: v.exactOptional(text),
  message: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, Refusal>;

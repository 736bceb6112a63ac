/** The schema of plain data: any value, as it crosses from a room. */
import * as v from 'valibot';
import type { Plain } from '../trace/plain.ts';
import { limits, many, text } from './parts.ts';
import { tagged } from './tagged.ts';

const inner: v.GenericSchema<unknown, Plain> = v.lazy((value) => optionFor(value));

const scalar = v.union([v.null(), v.boolean(), v.pipe(v.number(), v.finite()), text]);
const list = many(inner);

/** An object, or what JSON has no word for, as a description. */
export const describedSchema = tagged('kind', [
  v.strictObject({ kind: v.literal('object'), entries: many(v.strictTuple([text, inner])) }),
  v.strictObject({ kind: v.literal('error'), name: text, message: text }),
  v.strictObject({ kind: v.picklist(['undefined', 'promise', 'cut']) }),
  v.strictObject({ kind: v.picklist(['function', 'ref']), name: text }),
  v.strictObject({ kind: v.picklist(['number', 'bigint', 'symbol', 'other']), text }),
]);
const anyOption = v.union([scalar, list, describedSchema]);
const tooDeep = v.never('it is nested too deeply');

/** A plain value; its depth is looked at first, so that nothing can overflow the stack. */
export const plainSchema = v.lazy((value) =>
  isShallow(value, limits.depth) ? optionFor(value) : tooDeep,
) satisfies v.GenericSchema<unknown, Plain>;

/** Trying one option after the other would take most of the time; without a value, it is all of them. */
function optionFor(value: unknown) {
  if (Array.isArray(value)) return list;
  if (typeof value === 'object' && value !== null) return describedSchema;
  return value === undefined ? anyOption : scalar;
}

function isShallow(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return most > 0 && Object.values(value).every((item: unknown) => isShallow(item, most - 1));
}

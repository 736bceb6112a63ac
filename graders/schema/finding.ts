/** The schema of a finding, kind by kind. */
import * as v from 'valibot';
import type { Finding } from '../trace/finding.ts';
import { count, many, place, some, text, time, words } from './parts.ts';
import { plainSchema } from './plain.ts';
import { refusalSchema } from './refusal.ts';
import { tagged } from './tagged.ts';

const durations = v.exactOptional(some(v.strictObject({ name: text, ms: time })));
const compared = { expected: plainSchema, actual: plainSchema } as const;
const counted = { expected: count, actual: count } as const;
const orNothing = v.nullable(time);

/** A finding. */
export const findingSchema = tagged('kind', [
  v.strictObject({
    kind: v.literal('settles-at'),
    expected: time,
    actual: time,
    ratherThan: v.exactOptional(time),
    sumOf: durations,
    needs: durations,
  }),
  v.strictObject({
    kind: v.literal('never-settles'),
    at: time,
    waiting: many(v.strictObject({ name: text, ...place })),
  }),
  v.strictObject({ kind: v.picklist(['starts-at', 'ends-at']), name: text, expected: time, actual: orNothing }),
  v.strictObject({ kind: v.literal('called'), name: text, ...counted }),
  v.strictObject({ kind: v.literal('arguments'), name: text, ...compared }),
  v.strictObject({ kind: v.literal('ends-how'), name: text, expected: v.picklist(['fulfilled', 'rejected']) }),
  v.strictObject({ kind: v.literal('order'), first: text, second: text, firstAt: time, secondAt: time }),
  v.strictObject({ kind: v.literal('missing-event'), name: text }),
  v.strictObject({
    kind: v.literal('log'),
    index: count,
    expected: v.nullable(words),
    actual: v.nullable(text),
    at: v.exactOptional(time),
    timesAreRight: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({ kind: v.literal('log-time'), index: count, text: words, expected: time, actual: time }),
  v.strictObject({ kind: v.literal('value'), ...compared }),
  v.strictObject({ kind: v.literal('rejects'), error: plainSchema, at: time, ...place }),
  v.strictObject({ kind: v.literal('fulfils'), value: plainSchema, expected: plainSchema, at: time }),
  v.strictObject({ kind: v.literal('error'), ...compared }),
  v.strictObject({ kind: v.literal('observed'), name: text, ...compared }),
  v.strictObject({ kind: v.literal('at-once'), most: count, actual: count, at: time, names: many(text) }),
  v.strictObject({
    kind: v.literal('timers-left'),
    at: time,
    timers: many(v.strictObject({ due: time, every: v.exactOptional(time) })),
  }),
  v.strictObject({ kind: v.literal('still-running'), at: time, names: many(text) }),
  v.strictObject({ kind: v.literal('blocks'), from: time, to: time, ...place }),
  v.strictObject({ kind: v.literal('blocks-for'), index: count, expected: time, actual: orNothing }),
  v.strictObject({ kind: v.literal('unhandled'), error: plainSchema, at: time, ...place }),
  v.strictObject({
    kind: v.literal('threw'),
    where: v.picklist(['timer', 'microtask', 'nextTick']),
    error: plainSchema,
    at: time,
    ...place,
  }),
  v.strictObject({
    kind: v.literal('over-budget'),
    budget: v.picklist(['loop', 'calls', 'microtasks', 'timers', 'virtual-time', 'output', 'real-time', 'memory']),
    ...place,
  }),
  v.strictObject({ kind: v.literal('crashed'), error: text }),
  v.strictObject({ kind: v.literal('not-started'), name: text }),
  v.strictObject({ kind: v.literal('missing-export'), name: text, near: v.exactOptional(text), found: some(text) }),
  v.strictObject({ kind: v.literal('wrong-export'), name: text, expected: text, actual: text }),
  v.strictObject({ kind: v.literal('import-failed'), error: plainSchema, ...place }),
  v.strictObject({ kind: v.literal('missing-global'), name: text, ...place }),
  v.strictObject({ kind: v.literal('frozen'), error: plainSchema, ...place }),
  v.strictObject({ kind: v.literal('refused'), refusal: refusalSchema }),
]) satisfies v.GenericSchema<unknown, Finding>;

/** The schema of a trace, event by event. */
import * as v from 'valibot';
import type { Trace, TraceEvent } from '../trace/event.ts';
import { count, many, place, text, time } from './parts.ts';
import { plainSchema } from './plain.ts';
import { tagged } from './tagged.ts';

const at = time;
const span = count;
const inSpan = v.exactOptional(span);
const spans = many(span);

/** An event. */
export const eventSchema = tagged('type', [
  v.strictObject({
    at,
    type: v.literal('started'),
    span,
    of: v.picklist(['call', 'coroutine', 'job']),
    name: text,
    parent: inSpan,
    ...place,
    job: v.exactOptional(text),
    args: v.exactOptional(many(plainSchema)),
  }),
  v.strictObject({ at, type: v.literal('ended'), span, failed: v.boolean(), result: v.exactOptional(plainSchema) }),
  v.strictObject({ at, type: v.literal('waits'), span, line: count }),
  v.strictObject({ at, type: v.literal('resumes'), span }),
  v.strictObject({
    at,
    type: v.literal('timer-set'),
    timer: count,
    due: time,
    every: v.exactOptional(time),
    span: inSpan,
  }),
  v.strictObject({ at, type: v.picklist(['timer-fired', 'timer-cleared']), timer: count }),
  v.strictObject({
    at,
    type: v.literal('log'),
    level: v.picklist(['log', 'error', 'warn', 'info', 'debug']),
    text,
  }),
  v.strictObject({ at, type: v.literal('blocked'), from: time, span: inSpan, ...place }),
  v.strictObject({ at, type: v.literal('mark'), name: text }),
  v.strictObject({ at, type: v.literal('observed'), name: text, value: plainSchema }),
  v.strictObject({ at, type: v.literal('polling') }),
  v.strictObject({ at, type: v.literal('dropped'), line: count, span: inSpan }),
  v.strictObject({ at, type: v.literal('unhandled'), error: plainSchema, ...place }),
  v.strictObject({
    at,
    type: v.literal('threw'),
    where: v.picklist(['timer', 'microtask', 'nextTick']),
    error: plainSchema,
    ...place,
  }),
  v.strictObject({
    at,
    type: v.literal('settled'),
    how: v.picklist(['fulfilled', 'rejected']),
    value: plainSchema,
    ...place,
    timers: many(v.strictObject({ due: time, every: v.exactOptional(time) })),
    open: spans,
  }),
  v.strictObject({ at, type: v.literal('stuck'), open: spans }),
  v.strictObject({ at, type: v.literal('drained'), cut: v.boolean() }),
]) satisfies v.GenericSchema<unknown, TraceEvent>;

/** A trace. */
export const traceSchema = v.strictObject({ events: many(eventSchema) }) satisfies v.GenericSchema<unknown, Trace>;

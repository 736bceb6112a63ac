/** The schema of a picture as data: lanes and their segments. */
import * as v from 'valibot';
import type { Timeline } from '../trace/timeline.ts';
import { count, many, place, some, text, time } from './parts.ts';

const segment = v.strictObject({ from: time, to: time, kind: v.picklist(['waits', 'blocks']), ...place });

const lane = v.strictObject({
  name: text,
  from: time,
  to: v.exactOptional(time),
  failed: v.exactOptional(v.boolean()),
  segments: many(segment),
  resumedAt: many(time),
  note: v.exactOptional(text),
});

/** A picture. */
export const timelineSchema = v.strictObject({
  lanes: some(lane),
  until: time,
  settledAt: v.exactOptional(time),
  leftOut: v.exactOptional(count),
}) satisfies v.GenericSchema<unknown, Timeline>;

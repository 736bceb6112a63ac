/** Checks what comes out of a room before anything believes it. */
import * as v from 'valibot';
import type { RoomMessage } from '../room/protocol.ts';

const text = v.pipe(v.string(), v.maxLength(10_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const data = v.record(v.string(), v.unknown());

const finding = v.looseObject({ kind: text });
const segment = v.object({
  from: v.number(),
  to: v.number(),
  kind: v.picklist(['waits', 'blocks']),
  line: v.optional(count),
});
const lane = v.object({
  name: text,
  from: v.number(),
  to: v.optional(v.number()),
  failed: v.optional(v.boolean()),
  segments: v.array(segment),
  resumedAt: v.array(v.number()),
  note: v.optional(text),
});
const timeline = v.object({
  lanes: v.array(lane),
  until: v.number(),
  settledAt: v.optional(v.number()),
  leftOut: v.optional(count),
});
const run = v.object({
  case: v.object({ text, args: v.array(text) }),
  trace: v.object({ events: v.pipe(v.array(v.looseObject({ at: v.number(), type: text })), v.maxLength(30_000)) }),
  happened: timeline,
  intended: timeline,
  log: v.array(v.string()),
  intendedLog: v.optional(v.array(v.string())),
});

const outcome = v.variant('status', [
  v.object({ status: v.literal('passed'), check: text, cases: count }),
  v.object({
    status: v.literal('failed'),
    check: text,
    cases: count,
    findings: v.pipe(v.array(finding), v.minLength(1), v.maxLength(1_000)),
    run: v.optional(run),
  }),
  v.object({ status: v.literal('not-started'), check: text, cases: count, name: text }),
  v.object({ status: v.literal('blocked'), check: text, cases: count, by: text }),
  v.object({ status: v.literal('broken'), check: text, cases: count, error: text }),
]);

const message = v.variant('type', [
  v.object({ type: v.literal('ready'), exercises: v.array(data) }),
  v.object({ type: v.literal('began'), check: text }),
  v.object({ type: v.literal('outcome'), outcome }),
  v.object({ type: v.literal('replayed'), run, findings: v.array(finding) }),
  v.object({ type: v.literal('bad-case'), message: text }),
  v.object({ type: v.literal('done') }),
]);

/** Reads one line of a room's; anything that is no message of ours is nothing. */
export function parseRoomMessage(line: string): RoomMessage | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(message, value);
  // Events and findings are checked by their kind; their fields are only ever printed, escaped.
  return parsed.success ? (parsed.output as unknown as RoomMessage) : undefined;
}

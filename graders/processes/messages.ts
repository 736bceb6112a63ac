/** Checks what comes out of a room before anything believes it. */
import * as v from 'valibot';
import type { RoomMessage } from '../room/protocol.ts';
import { findingSchema } from '../schema/finding.ts';
import { count, many, some, words } from '../schema/parts.ts';
import { runSchema } from '../schema/run.ts';

const findings = many(findingSchema);
const judged = { check: words, cases: count } as const;

const outcome = v.variant('status', [
  v.strictObject({ status: v.literal('passed'), ...judged }),
  v.strictObject({
    status: v.literal('failed'),
    ...judged,
    findings: v.pipe(findings, v.minLength(1)),
    run: v.exactOptional(runSchema),
  }),
  v.strictObject({ status: v.literal('not-started'), ...judged, name: words }),
  v.strictObject({ status: v.literal('blocked'), ...judged, by: words }),
  v.strictObject({ status: v.literal('broken'), ...judged, error: words }),
]);

const exercise = v.strictObject({
  number: words,
  slug: words,
  exports: some(words),
  checks: some(
    v.strictObject({ id: words, title: words, points: count, inputs: some(words), needs: v.exactOptional(words) }),
  ),
});

const message = v.variant('type', [
  v.strictObject({ type: v.literal('ready'), exercises: some(exercise) }),
  v.strictObject({ type: v.literal('began'), check: words }),
  v.strictObject({ type: v.literal('outcome'), outcome }),
  v.strictObject({ type: v.literal('replayed'), run: runSchema, findings }),
  v.strictObject({ type: v.literal('bad-case'), message: words }),
  v.strictObject({ type: v.literal('done') }),
]) satisfies v.GenericSchema<unknown, RoomMessage>;

/** Reads one line of a room's; anything that is no message of ours is nothing. */
export function parseRoomMessage(line: string): RoomMessage | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(message, value, { abortEarly: true });
  return parsed.success ? parsed.output : undefined;
}

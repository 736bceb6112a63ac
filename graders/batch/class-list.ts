/** The list of a class, `class.json`: what was to be graded, so that it is seen when something is missing. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Submission } from '../intake/submission.ts';
import type { Plan } from './plan.ts';
import type { Shard } from './shard.ts';

const text = v.pipe(v.string(), v.maxLength(10_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const shape = v.object({
  schema: v.literal(1),
  title: text,
  attempts: v.picklist(['last', 'best']),
  maxPoints: count,
  exercises: v.array(v.object({ number: text, slug: text, maxPoints: count })),
  versions: v.object({ kit: text, graders: text, assignment: text, seed: text }),
  shard: v.optional(v.object({ index: count, of: count })),
  /** A hash of all ids of the class, in a shard too. */
  class: text,
  submissions: v.array(v.object({ id: text, origin: text, keys: v.array(text), attempt: count })),
});

/** A class, or one shard of it. */
export type ClassList = v.InferOutput<typeof shape>;

/** Lists the submissions of a class that a shard, if any, has to grade. */
export function listClass(
  plan: Plan,
  {
    all,
    mine,
    shard,
  }: { readonly all: readonly Submission[]; readonly mine: readonly Submission[]; readonly shard?: Shard },
): ClassList {
  return {
    schema: 1,
    title: plan.title,
    attempts: plan.attempts,
    maxPoints: plan.maxPoints,
    exercises: plan.exercises.map(({ exercise: { number, slug }, points: { maxPoints } }) => ({
      number,
      slug,
      maxPoints,
    })),
    versions: plan.versions,
    ...(shard === undefined ? {} : { shard }),
    class: hashOf(all),
    submissions: mine
      .map(({ id, origin, keys, attempt }) => ({ id, origin, keys: [...keys], attempt }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

/**
 * Reads a class list.
 *
 * @throws {TypeError} when it is none.
 */
export function readClassList(json: string, file: string): ClassList {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new TypeError(`${file} is not JSON. Grade the class again.`);
  }
  const parsed = v.safeParse(shape, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new TypeError(`${file} is no list of a class: ${v.getDotPath(issue) ?? 'it'} is wrong. Grade the class again.`);
}

function hashOf(submissions: readonly Submission[]): string {
  const ids = submissions.map(({ id }) => id).sort();
  return createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 16);
}

/** The small parts that every schema is made of, bounded by what a room can send. */
import * as v from 'valibot';

/** The most that data may hold. */
export const limits = {
  /** A name is no longer than the file it is written in, of 256 KB; what is logged and what values hold is cut earlier. */
  text: 300_000,
  /** Names and sentences that are ours, or a course's. */
  words: 10_000,
  /** A trace keeps 50,000 events, and the ends of their spans. */
  many: 200_000,
  /** Lists that a grader writes. */
  some: 1_000,
  /** How deep a value is nested as JSON: a list of arguments, six objects in each other, and what stands for the rest. */
  depth: 20,
} as const;

/** A text that a student's program made. */
export const text = v.pipe(v.string(), v.maxLength(limits.text));

/** A text of ours, or of a course's. */
export const words = v.pipe(v.string(), v.maxLength(limits.words));

/** A whole number from 0: how many, or which. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Virtual milliseconds: whole, from 0, and far off where a program waits for far too long. */
export const time = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where something stands in a student's file, where it is known. */
export const place = { line: v.exactOptional(count) } as const;

/** A list that a student's program can make long. */
export function many<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.maxLength(limits.many));
}

/** A list that a grader or a course writes. */
export function some<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.maxLength(limits.some));
}

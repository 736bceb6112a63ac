/** The course's own small file: which exercises count, for how much, which attempt, and by which seed. */
import * as v from 'valibot';
import { selectExercises, type ExerciseName } from '../catalog.ts';

/** What is graded, and for how much. */
export interface Assignment {
  readonly title: string;
  readonly exercises: readonly AssignedExercise[];
  /** Which of several submissions of the same people counts. */
  readonly attempts: 'last' | 'best';
  readonly seed: SeedSource;
}

export interface AssignedExercise {
  readonly name: ExerciseName;
  /** Whole points, shared out over its checks; the sum of its checks' own points when missing. */
  readonly points?: number;
  /** How much a check counts beside the others, by its id; 1 when missing. */
  readonly weights: Readonly<Record<string, number>>;
}

/** The laptop's seed, one that is written down, or the name of an environment variable that holds it. */
export type SeedSource = 'laptop' | { readonly value: string } | { readonly environment: string };

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const shape = v.strictObject({
  $schema: v.optional(v.string()),
  title: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))),
  exercises: v.pipe(
    v.array(
      v.union([
        v.string(),
        v.strictObject({
          exercise: v.string(),
          points: v.optional(whole),
          weights: v.optional(v.record(v.string(), whole)),
        }),
      ]),
    ),
    v.minLength(1),
  ),
  attempts: v.optional(v.picklist(['last', 'best'])),
  seed: v.optional(
    v.union([v.pipe(v.string(), v.nonEmpty()), v.strictObject({ environment: v.pipe(v.string(), v.nonEmpty()) })]),
  ),
});

/** An assignment of these exercises, each check worth its own points. */
export function plainAssignment(words: readonly string[]): Assignment {
  return {
    title: 'Overlap',
    exercises: selectExercises(words).map((name) => ({ name, weights: {} })),
    attempts: 'last',
    seed: 'laptop',
  };
}

/**
 * Reads an assignment file.
 *
 * @throws {TypeError} when it is not JSON, or has something else in it than an assignment has.
 * @throws {RangeError} when it names an exercise that is not there, or one twice.
 *
 * @example
 * readAssignment('{ "title": "Week 3", "exercises": ["01-04", { "exercise": "05", "points": 10 }] }', 'assignment.json')
 */
export function readAssignment(text: string, file: string): Assignment {
  const { title = 'Overlap', exercises, attempts = 'last', seed = 'laptop' } = parse(text, file);
  const assigned = exercises.flatMap((entry): readonly AssignedExercise[] => {
    const { exercise, points, weights = {} } = typeof entry === 'string' ? { exercise: entry } : entry;
    const names = selectExercises([exercise]);
    return names.map((name) => ({ name, weights, ...(points === undefined ? {} : { points }) }));
  });
  const twice = assigned.find(({ name }, index) => assigned.findIndex((other) => other.name === name) < index);
  if (twice !== undefined) throw new RangeError(`${file} sets ${twice.name.folder} twice. Name it once.`);
  return {
    title,
    exercises: assigned,
    attempts,
    seed: typeof seed !== 'string' || seed === 'laptop' ? seed : { value: seed },
  };
}

function parse(text: string, file: string): v.InferOutput<typeof shape> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new TypeError(`${file} is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
  const parsed = v.safeParse(shape, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue) ?? 'the file';
  throw new TypeError(`${file}: ${place} is not what an assignment has there. ${issue.message}.`);
}

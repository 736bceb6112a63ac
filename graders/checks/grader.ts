/** What an exercise is judged by, as data: `grader` and `check`. */
import type { Arbitrary } from 'fast-check';
import type { Intended } from './intended.ts';
import type { Job, Live } from './job.ts';

/** What a check's `run` may use besides the exports and the case. */
export interface Tools {
  /** Records an event of this name, for `order`. */
  readonly mark: (name: string) => void;
  /** Records a value under a name, for `observed`. */
  readonly observe: (name: string, value: unknown) => void;
  /** Waits in virtual time; it is no job and not in the trace. */
  readonly pause: (ms: number) => Promise<void>;
  /** Virtual milliseconds since the case began. */
  readonly now: () => number;
  /** Whether a value is a native promise, told without touching it. */
  readonly isPromise: (value: unknown) => boolean;
  /** Makes one more job that can be called, from data. */
  readonly live: (job: Job) => (...args: readonly unknown[]) => Promise<unknown>;
}

/** How the arbitraries' values are called as a case. */
type Case<Given> = { readonly [Key in keyof Given]: Given[Key] extends Arbitrary<infer Value> ? Value : never };

/** A case written by hand: a number may stand for a job. */
export type Written<Value> = {
  readonly [Key in keyof Value]: Value[Key] extends Job
    ? Job | number | WrittenJob
    : Value[Key] extends readonly Job[]
      ? readonly (Job | number | WrittenJob)[]
      : Value[Key];
};

/** A job written by hand. */
export type WrittenJob = { readonly ms: number; readonly name?: string } & (
  | { readonly fails?: boolean }
  | { readonly fulfils: unknown }
  | { readonly rejects: unknown }
);

interface CheckBody<Exports, Value> {
  readonly run: (exports: Exports, live: Live<Value>, tools: Tools) => unknown;
  readonly intended: (given: Value) => Intended;
  /** The check that must have passed before this one means anything. */
  readonly needs?: string;
  /** 1 unless said otherwise. */
  readonly points?: number;
  /** The time of day (UTC) at which a case starts, `HH:MM:SS`. */
  readonly clock?: (given: Value) => string;
  /** How a case reads to a student. */
  readonly says?: (given: Value) => string;
}

interface Generated<Exports, Given> extends CheckBody<Exports, Case<Given>> {
  readonly given: Given;
  readonly telling?: readonly Written<Case<Given>>[];
  /** `allowed` lets jobs of one case take equally long. */
  readonly ties?: 'allowed';
}

interface Listed<Exports, Value> extends CheckBody<Exports, Value> {
  /** All the inputs there are, the most telling first. */
  readonly every: readonly Value[];
}

/** One thing that is verified. */
export interface Check<Exports> {
  readonly id: string;
  readonly title: string;
  readonly points: number;
  readonly needs?: string;
  readonly inputs: readonly string[];
  readonly given?: Readonly<Record<string, Arbitrary<unknown>>>;
  readonly telling: readonly Readonly<Record<string, unknown>>[];
  readonly ties: boolean;
  readonly every?: readonly Readonly<Record<string, unknown>>[];
  readonly run: (exports: Exports, live: never, tools: Tools) => unknown;
  readonly intended: (given: never) => Intended;
  readonly clock?: (given: never) => string;
  readonly says?: (given: never) => string;
}

type Arbitraries = Readonly<Record<string, Arbitrary<unknown>>>;

/**
 * Describes one check: its inputs, what is called, and what must be seen.
 *
 * @example
 * check('together', 'together starts both jobs at once', {
 *   given: { first: job(), second: job() },
 *   telling: [{ first: 100, second: 200 }],
 *   run: ({ together }, { first, second }) => together(first, second),
 *   intended: ({ first, second }) => ({ spans: [during(first, 0), during(second, 0)] }),
 * })
 */
export function check<Exports, Given extends Arbitraries>(
  id: string,
  title: string,
  body: Generated<Exports, Given>,
): Check<Exports>;
export function check<Exports, Value extends Readonly<Record<string, unknown>>>(
  id: string,
  title: string,
  body: Listed<Exports, Value>,
): Check<Exports>;
export function check<Exports>(
  id: string,
  title: string,
  body: CheckBody<Exports, never> & {
    readonly given?: Arbitraries;
    readonly telling?: readonly Readonly<Record<string, unknown>>[];
    readonly ties?: 'allowed';
    readonly every?: readonly Readonly<Record<string, unknown>>[];
  },
): Check<Exports> {
  const { given, telling = [], ties, every, points = 1, ...rest } = body;
  return {
    id,
    title,
    points,
    inputs: Object.keys(given ?? every?.[0] ?? {}),
    telling,
    ties: ties === 'allowed',
    ...(given === undefined ? {} : { given }),
    ...(every === undefined ? {} : { every }),
    ...rest,
  };
}

/** How an export is called: `function` results are watched, a `factory`'s are not touched. */
export type ExportKind = 'function' | 'factory';

/** The checks of one exercise. */
export interface Grader {
  readonly exports: Readonly<Record<string, ExportKind>>;
  readonly checks: readonly Check<never>[];
}

/**
 * Joins the checks of one exercise; the file that exports it gives the number and the slug.
 *
 * @throws {TypeError} when a check's id is used twice or `needs` names a check that does not come before it.
 */
export function grader<Exports>(
  kinds: { readonly [Key in keyof Exports]: ExportKind },
  checks: readonly Check<Exports>[],
): Grader {
  const seen = new Set<string>();
  for (const { id, needs } of checks) {
    if (!/^[a-z][a-z0-9-]*$/.test(id))
      throw new TypeError(`Expected a check's id of small letters, digits and dashes, got \`${id}\``);
    if (seen.has(id)) throw new TypeError(`Expected every check to have an id of its own, got \`${id}\` twice`);
    if (needs !== undefined && !seen.has(needs))
      throw new TypeError(`Expected \`${id}\` to need an earlier check, got \`${needs}\``);
    seen.add(id);
  }
  return { exports: kinds, checks };
}

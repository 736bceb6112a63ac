/** The arbitraries that cases are generated from. */
import fc, { type Arbitrary } from 'fast-check';
import { createJob, isJob, isRecord, jobsIn, type Job } from './job.ts';

export interface DurationOptions {
  /** The least, 100 unless said otherwise. */
  readonly min?: number;
  /** The most, 6000 unless said otherwise. */
  readonly max?: number;
  /** Every duration is a multiple of this. */
  readonly whole?: number;
}

export interface JobOptions {
  readonly fails?: 'never' | 'always' | 'maybe';
  /** What it fulfils with; its own name unless given. */
  readonly value?: Arbitrary<unknown>;
  /** What it rejects with; an Error of its own unless given. */
  readonly error?: Arbitrary<unknown>;
  readonly ms?: Arbitrary<number>;
  /** A name instead of its key. */
  readonly name?: string;
}

/** Durations: mostly whole hundreds, with odd and short ones among them; they shrink to 100 and 200. */
export function ms({ min, max = 6_000, whole }: DurationOptions = {}): Arbitrary<number> {
  if (whole !== undefined) return multiplesOf(whole, min ?? whole, max);
  const hundreds = multiplesOf(100, min ?? 100, Math.min(max, 2_000));
  const long = multiplesOf(100, min ?? 100, max);
  // Mapped, so that a telling case of 100 is not taken for an odd one and shrunk to 1.
  const odd = fc.integer({ min: min ?? 1, max }).map((count) => count);
  const short = fc.integer({ min: min ?? 1, max: Math.min(99, max) }).map((count) => count);
  if (max < 100) return short;
  return fc.oneof(
    { weight: 6, arbitrary: hundreds },
    { weight: 2, arbitrary: long },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: (min ?? 1) < 100 ? short : odd },
  );
}

function multiplesOf(step: number, min: number, max: number): Arbitrary<number> {
  const least = Math.ceil(min / step);
  return fc.integer({ min: least, max: Math.max(least, Math.floor(max / step)) }).map((count) => count * step);
}

const jobArbitraries = new WeakSet<object>();

/** A job, named after its place in the case. */
export function job({ fails = 'never', value, error, ms: duration = ms(), name }: JobOptions = {}): Arbitrary<Job> {
  const title = name === undefined ? {} : { name };
  const fulfils = (value ?? fc.constant(undefined)).map((result) =>
    value === undefined ? undefined : { fulfils: result },
  );
  const rejects = (error ?? fc.constant(undefined)).map((reason) =>
    error === undefined ? ('fails' as const) : { rejects: reason },
  );
  const outcome =
    fails === 'never' ? fulfils : fails === 'always' ? rejects : fc.oneof({ weight: 2, arbitrary: fulfils }, rejects);
  const made = fc
    .tuple(duration, outcome)
    .map(([delay, result]) => createJob({ ...title, ms: delay, ...(result === undefined ? {} : { outcome: result }) }));
  jobArbitraries.add(made);
  return made;
}

/** Several jobs, named a, b, c and so on. */
export function jobs({
  min = 1,
  max = 6,
  ...options
}: JobOptions & { readonly min?: number; readonly max?: number } = {}): Arbitrary<readonly Job[]> {
  const made = fc.array(job(options), { minLength: min, maxLength: max });
  jobArbitraries.add(made);
  return made;
}

/** Whether numbers stand for jobs in cases written by hand. */
export function isJobArbitrary(arbitrary: unknown): boolean {
  return typeof arbitrary === 'object' && arbitrary !== null && jobArbitraries.has(arbitrary);
}

/** Values of every kind that a program may hand around. */
export function anyValue(): Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom<unknown>(undefined, null, 0, -1, NaN, '', 'ok', true, false),
    fc.integer({ min: 1, max: 1_000 }),
    fc.string({ maxLength: 6 }),
    fc.integer({ min: 0, max: 9 }).map((n) => ({ n })),
    fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
    fc.string({ minLength: 1, maxLength: 6 }).map((message) => new Error(message)),
  );
}

/** Whether no two jobs of a case take equally long, so that no check depends on how a tie is broken. */
export function hasDistinctDurations(given: unknown): boolean {
  const durations = jobsIn(given).map((each) => each.ms);
  return new Set(durations).size === durations.length;
}

/** A case as its author wrote it becomes data: a number that stands for a job becomes one. */
export function caseOf(written: unknown, arbitrary: unknown): unknown {
  if (!isJobArbitrary(arbitrary) || isJob(written)) return written;
  if (Array.isArray(written)) return written.map((item: unknown) => caseOf(item, arbitrary));
  if (typeof written === 'number') return createJob({ ms: written });
  if (!isRecord(written) || typeof written['ms'] !== 'number') return written;
  const { ms: delay, name, fails, ...outcome } = written;
  return createJob({
    ms: delay,
    ...(typeof name === 'string' ? { name } : {}),
    ...(fails === true ? { outcome: 'fails' as const } : {}),
    ...('fulfils' in outcome ? { outcome: { fulfils: outcome['fulfils'] } } : {}),
    ...('rejects' in outcome ? { outcome: { rejects: outcome['rejects'] } } : {}),
  });
}

/** Jobs: pieces of work as plain data, so that a failing case shrinks to the smallest telling one. */

/** What a job comes to when its time is up; neither means: it fulfils with its own name. */
export type Outcome = { readonly fulfils: unknown } | { readonly rejects: unknown };

/** A piece of work as data: its name, how many virtual milliseconds it takes, and what it comes to. */
export interface Job {
  readonly id: string;
  readonly name: string;
  readonly ms: number;
  readonly outcome: Outcome;
}

/** A job that can be called, with anything: an async function that takes its time in virtual time. */
export type LiveJob = (...args: readonly unknown[]) => Promise<unknown>;

/** Jobs in `Given` become callable in `Live`, at any depth. */
export type Live<Given> = Given extends Job
  ? LiveJob
  : Given extends readonly (infer Item)[]
    ? readonly Live<Item>[]
    : Given extends Readonly<Record<string, unknown>>
      ? { readonly [Key in keyof Given]: Live<Given[Key]> }
      : Given;

/** Stand for what is known only once a job has its name. */
const ownName = Symbol('its own name');
const ownError = Symbol('its own error');

/** What a job is made from; without an outcome it fulfils with its own name, `fails` rejects with an Error of its own. */
export interface JobParts {
  readonly ms: number;
  /** Its place in the case gives the name when this is missing. */
  readonly name?: string;
  readonly id?: string;
  readonly outcome?: Outcome | 'fails';
}

/** Known by a private field: nothing else can look like a job. */
class MadeJob implements Job {
  // oxlint-disable-next-line no-unused-private-class-members -- read by `#isJob in value`
  readonly #isJob = true;
  readonly id: string;
  readonly name: string;
  readonly ms: number;
  readonly outcome: Outcome;

  constructor(id: string, name: string, ms: number, outcome: Outcome) {
    this.id = id;
    this.name = name;
    this.ms = ms;
    this.outcome = outcome;
  }

  static made(value: object): boolean {
    return #isJob in value;
  }
}

/** Makes a job. */
export function createJob({ ms, name = '', id = '', outcome }: JobParts): Job {
  const own = outcome === undefined ? { fulfils: ownName } : outcome === 'fails' ? { rejects: ownError } : outcome;
  return new MadeJob(id, name, ms, name === '' ? own : withName(own, name));
}

function withName(outcome: Outcome, name: string): Outcome {
  if ('fulfils' in outcome) return outcome.fulfils === ownName ? { fulfils: name } : outcome;
  return outcome.rejects === ownError ? { rejects: new Error(`${name} failed`) } : outcome;
}

/** Whether a value is a job of ours, and not something that looks like one. */
export function isJob(value: unknown): value is Job {
  return typeof value === 'object' && value !== null && MadeJob.made(value);
}

/**
 * Gives every job in a case its name from its key, and an id from its path: `first`, `jobs.0` is `a`. Everything in
 * the result is a copy, so that what is done to it in one run is not seen by another.
 */
export function nameJobs(value: unknown, path: readonly string[] = []): unknown {
  if (isJob(value)) return named(value, path);
  if (Array.isArray(value)) return value.map((item: unknown, index) => nameJobs(item, [...path, `${index}`]));
  if (isPlainError(value)) return new Error(value.message);
  if (!isRecord(value)) return value;
  const renamed: Record<string, unknown> = {};
  for (const key of Object.keys(value)) renamed[key] = nameJobs(value[key], [...path, key]);
  return renamed;
}

/** Whether `nameJobs` copies all there is of a value, so that nobody who gets the copy can change the value. */
export function isCopied(value: unknown): boolean {
  if (isJob(value)) return isCopied(value.outcome);
  if (Array.isArray(value)) return value.every(isCopied);
  if (isPlainError(value)) return true;
  if (isRecord(value)) return Object.values(value).every(isCopied);
  return typeof value !== 'object' && typeof value !== 'function' ? true : value === null;
}

function named(job: Job, path: readonly string[]): Job {
  const key = path.at(-1) ?? 'job';
  const name = job.name !== '' ? job.name : /^\d+$/.test(key) ? letterOf(Number(key)) : key;
  const outcome = nameJobs(job.outcome) as Outcome; // A copy has the shape of what it is made from.
  return createJob({ id: path.join('.'), name, ms: job.ms, outcome });
}

function isPlainError(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && Reflect.getPrototypeOf(value) === Error.prototype;
}

function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : `job ${index + 1}`;
}

/** Whether a value is a plain record, which a case may nest jobs in. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Reflect.getPrototypeOf(value) === Object.prototype;
}

/** Every job in a case, in order. */
export function jobsIn(value: unknown): readonly Job[] {
  if (isJob(value)) return [value];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => jobsIn(item));
  return isRecord(value) ? Object.values(value).flatMap(jobsIn) : [];
}

/** The value that a fulfilling job hands out: the very one, so an object compares by identity. */
export function valueOf(job: Job): unknown {
  return 'fulfils' in job.outcome ? job.outcome.fulfils : undefined;
}

/** The error that a failing job throws: the very one, so an object compares by identity. */
export function errorOf(job: Job): unknown {
  return 'rejects' in job.outcome ? job.outcome.rejects : undefined;
}

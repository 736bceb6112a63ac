/** How a case reads to a student, and how it is typed to run it again. */
import { caseOf, isJobArbitrary } from '../checks/arbitraries.ts';
import type { Check } from '../checks/grader.ts';
import { isJob, isRecord, jobsIn, nameJobs, type Job } from '../checks/job.ts';
import type { CaseInfo } from './protocol.ts';

type Given = Readonly<Record<string, unknown>>;

/** Describes a case in words and as the arguments of `replay`. */
export function describeCase(check: Check<never>, given: Given): CaseInfo {
  const args = check.every === undefined ? check.inputs.map((key) => argOf(given[key])) : [`${indexOf(check, given)}`];
  return { text: check.says?.(given as never) ?? sentenceOf(given), args: check.inputs.length === 0 ? [] : args };
}

/**
 * Reads a case back from the arguments of `replay`; without any, it is the first that its author wrote down.
 *
 * @throws {TypeError} when the arguments do not fit the check's inputs.
 */
export function parseCase(check: Check<never>, args: readonly string[]): Given {
  if (check.every !== undefined) return chosen(check, check.every, args);
  const [telling] = check.telling;
  if (args.length === 0 && telling !== undefined) {
    return nameJobs(mapInputs(check, (key) => caseOf(telling[key], check.given?.[key]))) as Given;
  }
  if (args.length !== check.inputs.length) {
    const wanted =
      check.inputs.length === 0 ? 'no values' : `${check.inputs.length} values (${check.inputs.join(', ')})`;
    throw new TypeError(`Expected ${wanted} after ${check.id}, got ${args.length}`);
  }
  return nameJobs(mapInputs(check, (key, index) => parseArg(check, key, args[index] ?? ''))) as Given;
}

function mapInputs(check: Check<never>, valueOf: (key: string, index: number) => unknown): Given {
  return Object.fromEntries(check.inputs.map((key, index) => [key, valueOf(key, index)]));
}

function parseArg(check: Check<never>, key: string, text: string): unknown {
  const arbitrary = check.given?.[key];
  const value = caseOf(decode(parseJson(text)), arbitrary);
  if (!isJobArbitrary(arbitrary)) return value;
  const jobs = jobsIn(value);
  const isFine =
    (isJob(value) || Array.isArray(value)) && jobs.every(({ ms }) => Number.isInteger(ms) && ms >= 0 && ms <= 600_000);
  if (isFine) return value;
  throw new TypeError(`Expected ${key} to be whole milliseconds from 0 to 600000, got ${text}`);
}

/** Text that is no JSON stands for itself. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function chosen(check: Check<never>, every: readonly Given[], args: readonly string[]): Given {
  const index = Number(args[0] ?? 1);
  const given = every[index - 1];
  if (given !== undefined && args.length <= 1) return nameJobs(given) as Given;
  throw new TypeError(`Expected a number from 1 to ${every.length} after ${check.id}, got ${args.join(' ')}`);
}

function indexOf(check: Check<never>, given: Given): number {
  const text = JSON.stringify(encode(given));
  return 1 + (check.every ?? []).findIndex((each) => JSON.stringify(encode(nameJobs(each))) === text);
}

function argOf(value: unknown): string {
  const encoded = encode(isJob(value) ? written(value, true) : value);
  return typeof encoded === 'string' && parseJson(encoded) === encoded && encoded !== ''
    ? encoded
    : JSON.stringify(encoded);
}

/** A job as it is typed: its duration where that says everything. */
function written(job: Job, hasOwnKey: boolean): unknown {
  const { ms, name, outcome } = job;
  const title = hasOwnKey && job.id === name ? {} : { name };
  if ('fulfils' in outcome) {
    if (outcome.fulfils === name) return Object.keys(title).length === 0 ? ms : { ms, ...title };
    return { ms, ...title, fulfils: encode(outcome.fulfils) };
  }
  const { rejects } = outcome;
  if (rejects instanceof Error && rejects.message === `${name} failed`) return { ms, ...title, fails: true };
  return { ms, ...title, rejects: encode(rejects) };
}

/** Values that JSON does not have are written as one-key records. */
function encode(value: unknown): unknown {
  if (isJob(value)) return written(value, false);
  if (value === undefined) return { $: 'undefined' };
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
    return { $: Object.is(value, -0) ? '-0' : `${value}` };
  if (value instanceof Error) return { $: 'Error', message: value.message };
  if (typeof value === 'function') return { $: 'function', name: value.name };
  if (Array.isArray(value)) return value.map(encode);
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item)])) : value;
}

function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (!isRecord(value)) return value;
  if (value['$'] === 'undefined') return undefined;
  if (value['$'] === 'Error') return new Error(String(value['message']));
  if (typeof value['$'] === 'string') return Number(value['$']);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item)]));
}

function sentenceOf(given: Given): string {
  const jobs = jobsIn(given);
  const needs = jobs.map((job) => `${job.name} needs ${job.ms} ms${'rejects' in job.outcome ? ' and fails' : ''}`);
  const others = Object.entries(given).flatMap(([key, value]) =>
    jobsIn(value).length > 0 ? [] : [`${key} is ${shown(value)}`],
  );
  return listed([...needs, ...others]);
}

function shown(value: unknown): string {
  const text =
    value === undefined
      ? 'undefined'
      : typeof value === 'function'
        ? `the function ${value.name}`
        : JSON.stringify(encode(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

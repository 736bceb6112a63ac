/** The words of `grade` and `merge`, and the files that they name. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { plainAssignment, readAssignment, type Assignment } from '../assignment/assignment.ts';
import { openOwners } from '../assignment/owners.ts';
import { readOverrides } from '../assignment/overrides.ts';
import { readRoster } from '../assignment/roster.ts';
import type { ReportOptions } from '../batch/finish-class.ts';
import { readShard, type Shard } from '../batch/shard.ts';
import { formatsNamed } from '../formats/formats.ts';
import type { SubmittedAt } from '../record/record.ts';

/** What was asked for. */
export interface ClassRequest {
  readonly paths: readonly string[];
  readonly assignment: Assignment;
  readonly report: ReportOptions;
  readonly out: string;
  readonly jobs: number;
  readonly shard?: Shard;
  readonly submittedAt?: SubmittedAt;
}

const options = {
  assignment: { type: 'string' },
  exercises: { type: 'string', multiple: true },
  roster: { type: 'string' },
  overrides: { type: 'string' },
  gradebook: { type: 'string', multiple: true },
  format: { type: 'string', multiple: true },
  out: { type: 'string' },
  jobs: { type: 'string' },
  shard: { type: 'string' },
  'submitted-at': { type: 'string' },
} as const;

const defaultFormats = ['json', 'csv', 'markdown', 'html'];

/**
 * Reads the words and the course's files.
 *
 * @throws {TypeError} or {RangeError} with a sentence for whoever typed it.
 */
export async function readClassRequest(words: readonly string[], courseRoot: string): Promise<ClassRequest> {
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
  const formats = formatsNamed(chosenFormats(values));
  const overrides = values.overrides ?? whenThere(join(courseRoot, 'overrides.csv'));
  const submittedAt = values['submitted-at'];
  return {
    paths: positionals,
    assignment: await readChosen(values, courseRoot),
    report: {
      people: {
        owners: openOwners(values.roster === undefined ? [] : readRoster(await readText(values.roster), values.roster)),
        overrides: overrides === undefined ? [] : readOverrides(await readText(overrides), overrides),
      },
      formats,
      gradebooks: await Promise.all(
        (values.gradebook ?? []).map(async (path) => ({ name: basename(path), text: await readText(path) })),
      ),
    },
    out: values.out ?? 'results',
    jobs: values.jobs === undefined ? availableParallelism() : readJobs(values.jobs),
    ...(values.shard === undefined ? {} : { shard: readShard(values.shard) }),
    ...(submittedAt === undefined ? {} : { submittedAt: readInstant(submittedAt) }),
  };
}

/** A gradebook is filled in by the format that writes tables. */
function chosenFormats({
  format,
  gradebook,
}: {
  readonly format?: string[] | undefined;
  readonly gradebook?: string[] | undefined;
}): readonly string[] {
  const named = split(format);
  if (named.length === 0) return defaultFormats;
  return gradebook === undefined || named.includes('csv') ? named : [...named, 'csv'];
}

async function readChosen(
  { assignment, exercises }: { readonly assignment?: string | undefined; readonly exercises?: string[] | undefined },
  courseRoot: string,
): Promise<Assignment> {
  if (exercises !== undefined) {
    if (assignment !== undefined) throw new TypeError('Say either --assignment or --exercises: both name exercises.');
    return plainAssignment(split(exercises));
  }
  const file = assignment ?? whenThere(join(courseRoot, 'assignment.json'));
  return file === undefined ? plainAssignment([]) : readAssignment(await readText(file), file);
}

/**
 * Reads a text file of the course.
 *
 * @throws {RangeError} when it cannot be read.
 * @throws {TypeError} when it is not UTF-8.
 */
async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new RangeError(`${path} cannot be read: ${error instanceof Error ? error.message : ''}`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new TypeError(`${path} is not UTF-8. Save it as "CSV UTF-8", or as UTF-8 text.`);
  }
}

function whenThere(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}

function split(words: readonly string[] = []): readonly string[] {
  return words.flatMap((word) => word.split(',')).filter((word) => word !== '');
}

function readJobs(word: string): number {
  if (/^[1-9]\d{0,2}$/.test(word)) return Number(word);
  throw new RangeError(`Expected \`--jobs\` to be a whole number from 1 up, got \`${word}\``);
}

function readInstant(word: string): SubmittedAt {
  const isComplete = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/.test(word);
  const at = new Date(word);
  if (isComplete && !Number.isNaN(at.getTime())) return { at: at.toISOString(), source: 'platform' };
  throw new RangeError(`Expected \`--submitted-at\` to be an instant such as 2026-11-25T12:00:00Z, got \`${word}\``);
}

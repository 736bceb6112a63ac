import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { exerciseNames } from '../../graders/catalog.ts';
import { gradeLoaded } from '../../graders/grade.ts';
import { decodeRecord } from '../../graders/record/decode-record.ts';
import { encodeRecord } from '../../graders/record/encode-record.ts';
import type { ExerciseRecord } from '../../graders/record/record.ts';
import type { SourceFiles } from '../../graders/submission/compiled.ts';
import type { Refusal } from '../../graders/trace/finding.ts';
import { answersIn, root, solutions } from '../kit/answers.ts';
import { openTestKit } from '../kit/open.ts';
import { keep, recordOf } from './sample.ts';

const kit = await openTestKit(2);
afterAll(() => kit.close());
const catalog = await kit.rooms.catalog();

const schema = readFileSync(join(root, 'graders', 'record', 'record.schema.json'), 'utf8');
const isValid = new Ajv2020({ strictTuples: false }).compile(JSON.parse(schema) as object);

/** One answer to each exercise: the solution, a mistake, or whatever else can come in. */
const submissions: Readonly<Record<string, (slug: string) => SourceFiles | Refusal>> = {
  'of solutions': (slug) => solutions().find(({ exercise }) => exercise.slug === slug)?.source ?? missing(slug),
  'of first mistakes': (slug) =>
    answersIn('mistakes').find(({ exercise }) => exercise.slug === slug)?.source ?? missing(slug),
  'of last mistakes': (slug) =>
    answersIn('mistakes').findLast(({ exercise }) => exercise.slug === slug)?.source ?? missing(slug),
  'of stubs': (slug) => {
    const folder = exerciseNames.find((exercise) => exercise.slug === slug)?.folder ?? slug;
    return fileOf(slug, readFileSync(join(root, 'exercises', folder, `${slug}.ts`), 'utf8'));
  },
  'without files': missing,
  'of files that are empty': (slug) => ({ reason: 'empty', file: `${slug}.ts` }),
  'of syntax errors': (slug) => fileOf(slug, 'export const = ;'),
  'of forbidden imports': (slug) => fileOf(slug, `import 'node:fs';`),
  'of files without exports': (slug) => fileOf(slug, 'export const other = 1;'),
  'of files that throw': (slug) => fileOf(slug, `throw new Error('\\u001b[2J\\u202e');`),
};

describe('the record of a submission', () => {
  it.concurrent.each(Object.keys(submissions))('%s is written, read again and taken by somebody else', async (name) => {
    const exercises: ExerciseRecord[] = [];
    for (const exercise of exerciseNames) {
      const checks = catalog.find(({ slug }) => slug === exercise.slug)?.checks ?? [];
      const source = submissions[name]?.(exercise.slug) ?? missing(exercise.slug);
      exercises.push(keep(await gradeLoaded({ exercise, checks, seed: 1 }, source, kit)));
    }

    const record = recordOf(exercises);
    const text = encodeRecord(record);

    expect(decodeRecord(text)).toEqual(record);
    expect(isValid(JSON.parse(text)), JSON.stringify(isValid.errors)).toBe(true);
    expect(record.points === record.maxPoints).toBe(name === 'of solutions');
  });
});

function missing(slug: string): Refusal {
  return { reason: 'missing-file', file: `${slug}.ts` };
}

function fileOf(slug: string, text: string): SourceFiles {
  const entry = `${slug}.ts`;
  return { entry, files: { [entry]: text } };
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exerciseNames } from '../../graders/catalog.ts';

const root = join(import.meta.dirname, '..', '..');
const folders = exerciseNames.map(({ folder }) => folder);

/** Folders of `test/` that mirror none of `graders/`. */
const ofTheirOwn = ['alternatives', 'attacks', 'bench', 'check', 'kit', 'lessons', 'mistakes', 'oracles', 'tools'];

describe('no file is missing', () => {
  it.each(exerciseNames.map((exercise) => [exercise.folder, exercise] as const))(
    '%s is complete',
    (_, { folder, slug }) => {
      const needed = [
        `exercises/${folder}/README.md`,
        `exercises/${folder}/${slug}.ts`,
        `exercises/${folder}/${slug}.test.ts`,
        `exercises/${folder}/demo.ts`,
        `solutions/${folder}.ts`,
        `test/alternatives/${folder}`,
        `test/mistakes/${folder}`,
      ];

      expect(needed.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    },
  );

  it('counts the exercises from 01 without a gap', () => {
    const numbers = exerciseNames.map(({ number }) => Number(number));

    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});

// What lies in exercises/ is the student's, and so it is not looked through.
describe('no file is stray', () => {
  it.each([
    ['solutions', folders.map((folder) => `${folder}.ts`)],
    ['graders/exercises', [...folders.map((folder) => `${folder}.ts`), 'stubs.json']],
    ['test/alternatives', [...folders, 'tsconfig.json']],
    ['test/mistakes', folders],
  ])('%s holds what belongs to an exercise', (folder, known) => {
    expect(namesIn(folder).filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(['test/alternatives', 'test/mistakes'])('%s holds TypeScript', (kind) => {
    const inside = folders.flatMap((folder) =>
      existsSync(join(root, kind, folder)) ? filesIn(join(kind, folder)) : [],
    );

    expect(inside.filter((name) => !name.endsWith('.ts'))).toEqual([]);
  });

  it('the folders of test/ mirror those of graders/', () => {
    const known = [...foldersIn('graders'), ...ofTheirOwn];

    expect(foldersIn('test').filter((name) => !known.includes(name))).toEqual([]);
  });
});

function namesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder)).filter((name) => !name.startsWith('.'));
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

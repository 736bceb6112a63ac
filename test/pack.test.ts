import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exerciseNames } from '../graders/catalog.ts';
import { kitRoot } from '../graders/launch/roots.mjs';
import { makeCourse } from './tools/course.ts';
import { makeStub } from './tools/make-stub.ts';

/** A course as an instructor sets it up: nothing in it but exercises, a package.json and what npm installs. */
const course = makeCourse();
const installed = join(course, 'node_modules', 'overlap-kit');

const mistake = readFileSync(join(kitRoot, 'test/mistakes/05-one-after-another/awaits-in-a-row.ts'), 'utf8');

afterAll(() => rmSync(course, { recursive: true }));

describe('the package', () => {
  it('holds what a course needs, and neither answers nor tests of ours', () => {
    expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'exercises', 'graders', 'package.json']);
  });
});

describe('a course that has installed it', () => {
  it('grades as the repository does, to the letter', () => {
    for (const { folder } of exerciseNames) submit(folder, solutionOf(folder));
    submit('05-one-after-another', mistake);
    submit('09-await-using', makeStub('09-await-using.ts', solutionOf('09-await-using')));

    const graded = grade(installed);

    expect(graded).toMatchObject({ code: 1, lastLine: '7 of 9 exercises solved, next: 05 one-after-another' });
    expect(graded).toEqual(grade(kitRoot));
  });

  it('grades one exercise, and exits with 0 when it is solved', () => {
    expect(grade(installed, 'create-task')).toMatchObject({ code: 0, lastLine: '1 of 1 exercises solved' });
  });
});

interface Graded {
  readonly code: number | null;
  readonly output: string;
  readonly lastLine: string;
}

function grade(kit: string, ...words: readonly string[]): Graded {
  const args = [join(kit, 'graders', 'bin.mjs'), 'test', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: course, encoding: 'utf8' });
  return { code: status, output: stdout + stderr, lastLine: stdout.trimEnd().split('\n').at(-1) ?? '' };
}

function submit(folder: string, text: string): void {
  mkdirSync(join(course, 'exercises', folder), { recursive: true });
  writeFileSync(join(course, 'exercises', folder, `${folder.slice(3)}.ts`), text);
}

function solutionOf(folder: string): string {
  return readFileSync(join(kitRoot, 'solutions', `${folder}.ts`), 'utf8');
}

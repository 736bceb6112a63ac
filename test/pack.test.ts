import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exerciseNames } from '../graders/catalog.ts';
import { kitRoot } from '../graders/launch/roots.mjs';
import { makeStub } from './tools/make-stub.ts';

/** A course as an instructor sets it up: nothing in it but exercises, a package.json and what npm installs. */
const course = mkdtempSync(join(tmpdir(), 'overlap-course-'));
const installed = join(course, 'node_modules', 'overlap-kit');

const mistake = readFileSync(join(kitRoot, 'test/mistakes/05-one-after-another/awaits-in-a-row.ts'), 'utf8');

beforeAll(() => {
  unpackInto(installed);
  linkDependencies(join(course, 'node_modules'));
  writeFileSync(join(course, 'package.json'), '{ "private": true }');
});
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

function unpackInto(folder: string): void {
  mkdirSync(folder, { recursive: true });
  // Through a shell, because npm is a script on Windows.
  run('npm pack --ignore-scripts --silent --pack-destination', kitRoot, `"${course}"`);
  const [archive = ''] = readdirSync(course).filter((name) => name.endsWith('.tgz'));
  run(`tar -xzf ${archive} --strip-components=1 -C node_modules/overlap-kit`, course);
  rmSync(join(course, archive));
}

function run(command: string, cwd: string, ...rest: readonly string[]): void {
  const { status, stderr } = spawnSync([command, ...rest].join(' '), { cwd, shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}

/** What npm would install beside the package: its dependencies and theirs, and nothing that only maintainers use. */
function linkDependencies(modules: string): void {
  const lock = JSON.parse(readFileSync(join(kitRoot, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>>;
  };
  for (const [path, { dev, devOptional }] of Object.entries(lock.packages)) {
    const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
    if (name === undefined || dev === true || devOptional === true || !existsSync(join(kitRoot, path))) continue;
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(kitRoot, 'node_modules', name), join(modules, name), 'junction');
  }
}

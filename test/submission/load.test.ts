/** Loading reads the stub and its helpers, and nothing else. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadExercise } from '../../graders/submission/load.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exercise-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('reads the stub and the helpers beside it', async () => {
  await write({
    'run.ts': 'run',
    'b.ts': 'b',
    'a.ts': 'a',
    'demo.ts': 'demo',
    'run.test.ts': 'test',
    'types.d.ts': 'types',
    'README.md': 'lesson',
    'x.js': 'x',
    'y.tsx': 'y',
  });

  expect(await loadExercise(folder, 'run')).toEqual({
    entry: 'run.ts',
    files: { 'a.ts': 'a', 'b.ts': 'b', 'run.ts': 'run' },
  });
});

it('ignores what is no regular file', async () => {
  await write({ 'run.ts': 'run' });
  await mkdir(join(folder, 'folder.ts'));
  await symlink('/etc/passwd', join(folder, 'link.ts'));
  await symlink(join(folder, 'run.ts'), join(folder, 'also.ts'));

  expect(await loadExercise(folder, 'run')).toEqual({ entry: 'run.ts', files: { 'run.ts': 'run' } });
});

it('says that the stub is missing', async () => {
  await write({ 'other.ts': 'x' });
  await symlink('/etc/passwd', join(folder, 'run.ts'));

  expect(await loadExercise(folder, 'run')).toEqual({ reason: 'missing-file', file: 'run.ts' });
  expect(await loadExercise(join(folder, 'nowhere'), 'run')).toEqual({ reason: 'missing-file', file: 'run.ts' });
});

it('refuses too many files and too large ones', async () => {
  await write({ 'run.ts': 'run', 'big.ts': 'x'.repeat(300_000) });
  expect(await loadExercise(folder, 'run')).toEqual({ reason: 'too-large', file: 'big.ts', text: '300000 bytes' });

  await write(Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`h${index}.ts`, ''])));
  expect(await loadExercise(folder, 'run')).toEqual({ reason: 'too-large', file: 'run.ts', text: '43 files' });
});

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
}

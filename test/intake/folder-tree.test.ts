/** A folder is read as it is: links lead nowhere, and what cannot be read is said. */
import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAtMost } from '../../graders/intake/tree.ts';
import { collectNames } from '../../graders/intake/archive-tree.ts';
import { checkEntry } from '../../graders/intake/entry-policy.ts';
import { openFolderTree } from '../../graders/intake/folder-tree.ts';
import { openIntake } from '../../graders/intake/open-intake.ts';
import { exercises } from './exercises.ts';
import { see, seeOne } from './seen.ts';
import { useTemporary, writeFiles } from './temporary.ts';

const temporary = useTemporary();

it('follows no link, neither to an answer nor to a helper nor to a folder', async () => {
  const home = await writeFiles(await temporary(), { 'ada/create-task.ts': '1', 'secret/run.ts': 'secret' });
  await symlink(join(home, 'secret/run.ts'), join(home, 'ada/run.ts'));
  await symlink(join(home, 'secret/run.ts'), join(home, 'ada/helper.ts'));
  await symlink(join(home, 'secret'), join(home, 'ada/07-run'));

  expect(await seeOne(join(home, 'ada'))).toEqual(['create-task: create-task.ts 1', '3 ignored']);
});

it('follows no link in the place of a submission', async () => {
  const home = await writeFiles(await temporary(), {
    'class/ada/run.ts': '1',
    'class/cy/run.ts': '1',
    'secret/run.ts': 'secret',
  });
  await symlink(join(home, 'secret'), join(home, 'class/bob'));

  expect(await see(join(home, 'class'))).toEqual({
    ada: ['run: run.ts 1', '0 ignored'],
    bob: 'bob is a link or a device. Put the folder itself there.',
    cy: ['run: run.ts 1', '0 ignored'],
  });
});

it('follows a link that is named by who grades', async () => {
  const home = await writeFiles(await temporary(), { 'ada/run.ts': '1' });
  await symlink(join(home, 'ada'), join(home, 'latest'));

  expect(await see(join(home, 'latest'))).toEqual({ latest: ['run: run.ts 1', '0 ignored'] });
});

it('follows no link that has taken the place of a file', async () => {
  const home = await writeFiles(await temporary(), { 'run.ts': '1', secret: 'secret' });
  await rm(join(home, 'run.ts'));
  await symlink(join(home, 'secret'), join(home, 'run.ts'));

  await expect(readAtMost(openFolderTree(home), 'run.ts', 100)).rejects.toThrow('run.ts cannot be read (ELOOP).');
});

it('says what cannot be read any more', async () => {
  const home = await writeFiles(await temporary(), { 'class/ada/run.ts': '1', 'class/bob/run.ts': '1' });
  const intake = await openIntake([join(home, 'class')], { exercises });
  await rename(join(home, 'class'), join(home, 'moved'));

  expect(await Promise.all(intake.submissions.map(({ load }) => load()))).toMatchObject([
    { status: 'invalid', problem: 'ada cannot be read (ENOENT).' },
    { status: 'invalid', problem: 'bob cannot be read (ENOENT).' },
  ]);
});

it('says so when it is not there at all', async () => {
  const home = await temporary();

  await expect(openFolderTree(join(home, 'nowhere')).list('')).rejects.toThrow('The folder cannot be read (ENOENT).');
  await expect(openFolderTree(home).list('nowhere')).rejects.toThrow('nowhere cannot be read (ENOENT).');
});

it('is listed in the order of an archive, whatever the order of the disk is', async () => {
  const names = ['\uFF5E.ts', '\u{1F600}.ts', 'run.ts'];
  const home = await writeFiles(await temporary(), Object.fromEntries(names.map((name) => [name, ''])));
  const archive = collectNames<string>(10);
  for (const name of names) archive.add(checkEntry(name, 'file'), { handle: name });

  const { files } = await openFolderTree(home).list('');

  expect(files.map(({ name }) => name)).toEqual(['run.ts', '\u{1F600}.ts', '\uFF5E.ts']);
  expect(files).toEqual((await archive.list('')).files);
});

it('does not go on for ever', async () => {
  const home = await temporary();
  await mkdir(join(home, 'ada', ...Array.from({ length: 40 }, () => 'a')), { recursive: true });
  await writeFiles(home, { 'ada/run.ts': '1' });

  expect(await seeOne(join(home, 'ada'))).toMatch(/^(?:a\/)+a is nested more than 32 folders deep\.$/);
});

/** What is no class, and what would be two submissions under one name, is refused at once. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openIntake } from '../../graders/intake/open-intake.ts';
import { zipOf } from './archives.ts';
import { exercises } from './exercises.ts';
import { list, see } from './seen.ts';
import { useTemporary, writeFiles } from './temporary.ts';

const temporary = useTemporary();
const open = async (...paths: readonly string[]): Promise<unknown> => openIntake(paths, { exercises });

it('finds the submissions of several paths, sorted by id', async () => {
  const home = await writeFiles(await temporary(), {
    'class/b/run.ts': '0',
    'class/Z/run.ts': '0',
    'a/run.ts': '0',
    'c.zip': zipOf({ 'run.ts': '0' }),
  });

  const found = await list(join(home, 'class'), join(home, 'c.zip'), join(home, 'a'));

  expect(found.map(({ id }) => id)).toEqual(['a', 'b', 'c.zip', 'z-bbeebd87']);
});

it('takes a folder with an answer for one submission, and knows it by the folders around the answer too', async () => {
  const home = await writeFiles(await temporary(), { 'x/hw1-ada-main/07-run.ts': '0', 'x/README.md': '' });

  expect(await list(join(home, 'x'))).toEqual([
    { id: 'x', origin: 'x', keys: ['x', 'hw1-ada-main', 'hw1-ada', 'ada'], attempt: 1 },
  ]);
});

it('knows the owner of a file that a platform named, when it is named itself', async () => {
  const home = await writeFiles(await temporary(), { 'ada_1234_5678_work-1 (1).zip': zipOf({ 'run.ts': '0' }) });

  expect(await list(join(home, 'ada_1234_5678_work-1 (1).zip'))).toMatchObject([
    { keys: ['ada_1234_5678_work-1 (1).zip', 'ada_1234', '1234', 'ada'], attempt: 1 },
  ]);
});

it('takes a folder that Moodle named for one of a class, even when it is alone', async () => {
  const home = await writeFiles(await temporary(), { 'class/Ada_1_assignsubmission_file_/run.ts': '0' });

  expect(await list(join(home, 'class'))).toMatchObject([{ origin: 'Ada_1_assignsubmission_file_' }]);
});

it('does not look for a class in the one folder beside the files of a platform', async () => {
  const home = await writeFiles(await temporary(), { 'class/ada_1_2_run.ts': '0', 'class/feedback/x.ts': '' });

  expect(Object.keys(await see(join(home, 'class'))).sort()).toEqual(['ada_1', 'feedback']);
});

it('knows a clone by its .git', async () => {
  const home = await writeFiles(await temporary(), {
    'class/hw1-ada/.git/HEAD': 'x',
    'class/hw1-ada/run.ts': '0',
    'class/hw1-bob/run.ts': '0',
  });

  expect((await list(join(home, 'class'))).map(({ keys }) => keys)).toEqual([['hw1-ada', 'ada'], ['hw1-bob']]);
});

it('does not take what lies about in a class for a submission', async () => {
  const home = await writeFiles(await temporary(), {
    'ada/run.ts': '0',
    'bob/run.ts': '0',
    'README.md': 'x',
    'grades.csv': 'x',
    'helper.ts': 'x',
    '.DS_Store': 'x',
    '._ada.zip': 'x',
    '.git/HEAD': 'x',
    '__MACOSX/x': 'x',
    'node_modules/x': 'x',
  });

  expect(Object.keys(await see(home)).sort()).toEqual(['ada', 'bob']);
});

it('refuses what is not there, or no archive', async () => {
  const home = await writeFiles(await temporary(), { 'notes.txt': 'x' });

  await expect(open(join(home, 'nowhere'))).rejects.toThrow(
    new RangeError(`There is nothing at ${join(home, 'nowhere')}.`),
  );
  await expect(open(join(home, 'notes.txt'))).rejects.toThrow(
    new RangeError(`${join(home, 'notes.txt')} is neither a folder nor a .zip, .tar.gz or .tgz archive.`),
  );
});

it('refuses an empty class', async () => {
  const home = await writeFiles(await temporary(), {
    'empty/README.md': 'x',
    'empty.zip': zipOf({ 'README.md': 'x' }),
  });

  for (const name of ['empty', 'empty.zip'])
    await expect(open(join(home, name))).rejects.toThrow(
      new RangeError(
        `${join(home, name)} holds no submission: neither an exercise's file, such as exercises/05-one-after-another/one-after-another.ts or one-after-another.ts, nor folders, archives (.zip, .tar.gz, .tgz) or files of a Moodle or Canvas download in which there could be some.`,
      ),
    );
});

it('refuses two of one name', async () => {
  const home = await writeFiles(await temporary(), {
    'one/ada/run.ts': '0',
    'one/bob/run.ts': '0',
    'two/ada/run.ts': '0',
  });
  const [one, two] = [join(home, 'one', 'ada'), join(home, 'two', 'ada')];

  await expect(open(join(home, 'one'), two)).rejects.toThrow(
    new RangeError(`${one} and ${two} would both be called ada. Rename one, or grade them apart.`),
  );
});

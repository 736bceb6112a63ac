/** A bad entry in a class's archive spoils the submission it is in, and no other. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openIntake } from '../../graders/intake/open-intake.ts';
import { tar, zip, type ZipEntry } from './archives.ts';
import { exercises } from './exercises.ts';
import { see } from './seen.ts';
import { useTemporary, writeFiles } from './temporary.ts';

const temporary = useTemporary();
const ada = { name: 'ada/run.ts', content: '1' };
const bob = { name: 'bob/run.ts', content: '2' };
const good = ['run: run.ts 1', '0 ignored'];
const writeZip = async (...entries: readonly ZipEntry[]): Promise<string> =>
  join(await writeFiles(await temporary(), { 'class.zip': zip(entries) }), 'class.zip');

describe('one submission is spoilt', () => {
  it.each([
    ['a link', { name: 'bob/sleep.ts', mode: 0xa1ff }, 'bob/sleep.ts is a link. Put the file itself there.'],
    [
      'a path out of it',
      { name: 'bob/../ada/run.ts' },
      'bob/../ada/run.ts leads out of its folder, which an archive must not do.',
    ],
    [
      'a path out of everything',
      { name: 'bob\\..\\..\\run.ts' },
      String.raw`bob\..\..\run.ts leads out of its folder, which an archive must not do.`,
    ],
    ['a file twice', { name: 'bob/run.ts' }, 'bob/run.ts is there twice.'],
    [
      'its own name in capitals',
      { name: 'BOB/sleep.ts' },
      'bob and BOB are one name on many machines. Keep one of them.',
    ],
    ['a name of Windows', { name: 'bob/aux.ts' }, 'bob/aux.ts has a name that Windows keeps for itself, aux.ts.'],
    ['an encrypted answer', { name: 'bob/06-create-task.ts', flags: 0x801 }, 'bob/06-create-task.ts is encrypted.'],
  ])('by %s', async (_, entry, problem) => {
    expect(await see(await writeZip(ada, bob, entry))).toEqual({ ada: good, bob: problem });
  });

  it('by the first of several', async () => {
    const links = ['bob/a', 'bob/b'].map((name) => ({ name, mode: 0xa1ff }));

    expect(await see(await writeZip(ada, bob, ...links))).toEqual({
      ada: good,
      bob: 'bob/a is a link. Put the file itself there.',
    });
  });

  it('by a link that is all there is of it', async () => {
    expect(await see(await writeZip(ada, { name: 'bob/run.ts', mode: 0xa1ff }))).toEqual({
      ada: good,
      bob: 'bob/run.ts is a link. Put the file itself there.',
    });
  });

  it('beneath a folder around the class', async () => {
    const around = [ada, bob, { name: 'bob/sleep.ts', mode: 0xa1ff }].map((entry) => ({
      ...entry,
      name: `class/${entry.name}`,
    }));

    expect(await see(await writeZip(...around))).toEqual({
      ada: good,
      bob: 'class/bob/sleep.ts is a link. Put the file itself there.',
    });
  });

  it('among the files of a platform', async () => {
    const files = ['ada_1_5_run.ts', 'bob_2_6_run.ts', 'bob_2_6_run.ts'].map((name) => ({ name, content: '1' }));

    expect(await see(await writeZip(...files))).toEqual({ ada_1: good, bob_2: 'bob_2_6_run.ts is there twice.' });
  });

  it('in a .tar.gz, too', async () => {
    const bytes = await tar([ada, bob, { name: 'bob/sleep.ts', type: 'symlink', linkname: '../ada/run.ts' }]);
    const home = await writeFiles(await temporary(), { 'class.tar.gz': bytes });

    expect(await see(join(home, 'class.tar.gz'))).toEqual({
      ada: good,
      bob: 'bob/sleep.ts is a link. Put the file itself there.',
    });
  });
});

describe('the whole class is refused', () => {
  it.each([
    ['/etc/passwd', '/etc/passwd is an absolute path, which an archive must not have.'],
    ['../run.ts', '../run.ts leads out of its folder, which an archive must not do.'],
    ['C:\\run.ts', String.raw`C:\run.ts is an absolute path, which an archive must not have.`],
    ['nul', 'nul has a name that Windows keeps for itself, nul.'],
  ])('for %s, which is nobody\u2019s', async (name, problem) => {
    const path = await writeZip(ada, bob, { name });

    await expect(openIntake([path], { exercises })).rejects.toThrow(
      new RangeError(`${path}: ${problem} It is in nobody's submission; leave it out.`),
    );
  });
});

it('refuses the class for what is beside the folder around it, whatever that is called', async () => {
  const names = ['class/ada/run.ts', 'class/bob/run.ts', '../ada/run.ts'];
  const path = await writeZip(...names.map((name) => ({ name })));

  await expect(openIntake([path], { exercises })).rejects.toThrow(`${path}: ../ada/run.ts leads out of its folder`);
});

it('takes an archive of nothing but bad entries for one bad submission', async () => {
  expect(await see(await writeZip({ name: '../run.ts' }))).toEqual({
    'class.zip': '../run.ts leads out of its folder, which an archive must not do.',
  });
});

it('has no times where Canvas writes that of the download', async () => {
  const when = { mtime: new Date('2026-03-01T12:00:00Z'), content: '1' };
  const bytes = await tar([
    { name: 'ada_1_5_run.ts', ...when },
    { name: 'Bob_2_assignsubmission_file_run.ts', ...when },
  ]);
  const home = await writeFiles(await temporary(), { 'class.tar.gz': bytes });
  const intake = await openIntake([join(home, 'class.tar.gz')], { exercises });

  expect(intake.submissions.map(({ origin, submittedAt }) => [origin, submittedAt?.at])).toEqual([
    ['ada_1', undefined],
    ['Bob_2_assignsubmission_file', '2026-03-01T12:00:00.000Z'],
  ]);

  await intake.close();
});

/** A student's own archive is opened, wherever it lies, but not without end. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openIntake } from '../../graders/intake/open-intake.ts';
import { tarOf, zip, zipOf } from './archives.ts';
import { exercises } from './exercises.ts';
import { see, seeOne } from './seen.ts';
import { useTemporary, writeFiles, type Files } from './temporary.ts';

const temporary = useTemporary();
const answer = zipOf({ 'work/run.ts': '1', 'work/README.md': 'x' });
const good = ['run: run.ts 1', '1 ignored'];
const seeFiles = async (files: Files): Promise<unknown> => see(await writeFiles(await temporary(), files));

it('is a submission of the class whose folder or archive it lies in', async () => {
  const files = {
    'ada.zip': answer,
    'bob.tgz': await tarOf({ 'run.ts': '1', x: 'x' }),
    'cy_1_5_work-2.zip': answer,
    'Di_2_assignsubmission_file_/my work.zip': answer,
    'Di_2_assignsubmission_file_/.DS_Store': 'x',
    'Ed_3_assignsubmission_file_work.tar.gz': await tarOf({ './07-run/run.ts': '1', './x': 'x' }),
  };
  const home = await writeFiles(await temporary(), { 'class.zip': zipOf(files), 'class.tar.gz': await tarOf(files) });
  const expected = {
    'ada.zip': good,
    'bob.tgz': good,
    cy_1: good,
    Di_2_assignsubmission_file_: ['run: run.ts 1', '2 ignored'],
    Ed_3_assignsubmission_file: good,
  };

  expect(await seeFiles(files)).toEqual(expected);
  expect(await see(join(home, 'class.zip'))).toEqual(expected);
  expect(await see(join(home, 'class.tar.gz'))).toEqual(expected);
});

describe('it is invalid', () => {
  it('with a bad entry, and leaves the others alone', async () => {
    expect(await seeFiles({ 'ada.zip': answer, 'bob.zip': zip([{ name: '../run.ts' }]) })).toEqual({
      'ada.zip': good,
      'bob.zip': 'In bob.zip: ../run.ts leads out of its folder, which an archive must not do.',
    });
  });

  it('when it cannot be opened', async () => {
    expect(
      await seeFiles({
        'ada.zip': answer,
        'bob.zip': zip([{ name: 'run.ts', sum: 1 }]),
        'cy.rar': 'Rar!',
        'di.tgz': 'x',
      }),
    ).toEqual({
      'ada.zip': good,
      'bob.zip': 'In bob.zip: run.ts is damaged, or packed in a way that cannot be unpacked here.',
      'cy.rar': 'cy.rar is an archive of a kind that is not opened here. Make it a .zip or a .tar.gz.',
      'di.tgz': 'di.tgz cannot be opened: it is cut off, damaged, encrypted, or no tar.gz at all.',
    });
  });

  it('when it lies in too many others', async () => {
    const twice = zipOf({ 'inner.zip': answer });
    const home = await writeFiles(await temporary(), {
      'a/ada.zip': twice,
      'class.zip': zipOf({ 'a/ada.zip': twice, 'b.zip': answer }),
    });

    expect(await see(join(home, 'a'))).toEqual({ 'ada.zip': good });
    expect(await see(join(home, 'class.zip'))).toEqual({
      a: 'In a/ada.zip: inner.zip is an archive inside an archive inside an archive. Hand in the inner one.',
      'b.zip': good,
    });
  });

  it('when it is one of several', async () => {
    const none =
      'It holds none of the exercises, such as exercises/05-one-after-another/one-after-another.ts or one-after-another.ts.';

    expect(
      await seeFiles({ 'bob/run.ts': '1', 'ada/a.zip': answer, 'ada/b.zip': answer, 'cy/a.zip': answer, 'cy/b/x': '' }),
    ).toEqual({
      ada: `${none} ada/a.zip was not opened, because more lies beside it.`,
      bob: ['run: run.ts 1', '0 ignored'],
      cy: `${none} cy/a.zip was not opened, because more lies beside it.`,
    });
  });
});

it('is a submission when it is named itself', async () => {
  const home = await writeFiles(await temporary(), { 'ada.zip': answer, 'bob.rar': 'Rar!' });

  expect(await seeOne(join(home, 'ada.zip'))).toEqual(good);
  expect(await seeOne(join(home, 'bob.rar'))).toBe(
    'bob.rar is an archive of a kind that is not opened here. Make it a .zip or a .tar.gz.',
  );
});

describe('what is opened', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is copied for no longer than it is read', async () => {
    const inner = { 'ada.tgz': await tarOf({ 'run.ts': '1' }), 'bob.zip': answer, 'cy.zip': 'x', 'di.rar': 'Rar!' };
    const home = await writeFiles(await temporary(), { 'class.zip': zipOf(inner) });
    const machine = await temporary();
    for (const name of ['TMPDIR', 'TMP', 'TEMP']) vi.stubEnv(name, machine);
    const intake = await openIntake([join(home, 'class.zip')], { exercises });

    for (const submission of intake.submissions) await submission.load();

    expect(await Promise.all((await readdir(machine)).map((folder) => readdir(join(machine, folder))))).toEqual([[]]);
    await intake.close();
  });

  it('is closed in the end', async () => {
    const home = await writeFiles(await temporary(), { 'class.zip': zipOf({ 'ada/run.ts': '1', 'bob/run.ts': '1' }) });
    const intake = await openIntake([join(home, 'class.zip')], { exercises });
    await intake.close();

    expect(await intake.submissions[0]?.load()).toMatchObject({ status: 'invalid' });
  });
});

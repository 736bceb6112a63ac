/** Whatever a platform, a browser or a student makes of a class, the same submissions come out. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openIntake } from '../../graders/intake/open-intake.ts';
import { tarOf, zipOf } from './archives.ts';
import { exercises } from './exercises.ts';
import { list, see } from './seen.ts';
import { useTemporary, writeFiles, type Files } from './temporary.ts';

const temporary = useTemporary();
const none =
  'It holds none of the exercises, such as exercises/05-one-after-another/one-after-another.ts or one-after-another.ts.';

const layouts = {
  moodle: {
    'Ada Lovelace_1234567_assignsubmission_file_': [
      "create-task: create-task.ts export const createTask = 'Ada';",
      '0 ignored',
    ],
    'Grace Hopper_1234569_assignsubmission_onlinetext_': none,
    'José Ñuñez_1234568_assignsubmission_file': [
      "one-after-another: one-after-another.ts export const together = 'José';, sleep.ts export const sleep = 'José';",
      '0 ignored',
    ],
    'Team Rocket_12_assignsubmission_file_': ["run: run.ts export const run = 'Team Rocket';", '0 ignored'],
  },
  'moodle-flat': {
    'Ada Lovelace_1234567_assignsubmission_file': [
      "create-task: create-task.ts export const createTask = 'Ada';, sleep.ts export const sleep = 'Ada';",
      '1 ignored',
    ],
    'Default group_assignsubmission_file': ["run: run.ts export const run = 'Default group';", '0 ignored'],
  },
  canvas: {
    anon_aB3xY: ["run: run.ts export const run = 'anonymous';", '0 ignored'],
    hoppergrace_1236: none,
    lovelaceada_1234: [
      "create-task: create-task.ts export const createTask = 'Ada';",
      "run: run.ts export const run = 'Ada';",
      '1 ignored',
    ],
    ñuñezjosé_LATE_1235: [
      "create-task: create-task.ts export const createTask = 'José';, sleep.ts export const sleep = 'José';",
      '0 ignored',
    ],
  },
  clones: {
    'course-hw1-grace-hopper': ["run: run.ts export const run = 'grace';", '1 ignored'],
    'hw1-ada': [
      "create-task: create-task.ts export const createTask = 'ada';",
      "run: run.ts export const run = 'ada';",
      '3 ignored',
    ],
  },
  plain: {
    'Ada Lovelace': ["run: run.ts export const run = 'Ada';, sleep.ts export const sleep = 'Ada';", '0 ignored'],
    'grace (1)': ["one-after-another: one-after-another.ts export const together = 'Grace';", '0 ignored'],
    'group-1': none,
  },
};

describe.each(Object.entries(layouts))('a class as in %s', (layout, expected) => {
  const folder = join(import.meta.dirname, 'fixtures', layout);

  it('is found in a folder', async () => {
    expect(await see(folder)).toEqual(expected);
  });

  it('is found in a .zip, and in one with a folder around it', async () => {
    const files = await filesIn(folder);
    const home = await writeFiles(await temporary(), {
      'class.zip': zipOf(files),
      'around.zip': zipOf(within('class', files)),
    });

    expect(await see(join(home, 'class.zip'))).toEqual(expected);
    expect(await see(join(home, 'around.zip'))).toEqual(expected);
  });

  it('is found in a .tar.gz, and in a .tgz that begins with ./', async () => {
    const files = await filesIn(folder);
    const home = await writeFiles(await temporary(), {
      'class.tar.gz': await tarOf(files),
      'dot.tgz': await tarOf({ './': '', ...within('.', files) }),
    });

    expect(await see(join(home, 'class.tar.gz'))).toEqual(expected);
    expect(await see(join(home, 'dot.tgz'))).toEqual(expected);
  });

  it('has the same names in each', async () => {
    const home = await writeFiles(await temporary(), { 'class.zip': zipOf(await filesIn(folder)) });

    expect(await list(join(home, 'class.zip'))).toEqual(await list(folder));
  });
});

it('keeps no content while it lists a class, and reads when asked', async () => {
  const home = await writeFiles(await temporary(), { 'ada/run.ts': 'early', 'bob/run.ts': 'early' });
  const intake = await openIntake([home], { exercises });

  await writeFile(join(home, 'ada/run.ts'), 'late');
  await rm(join(home, 'bob'), { recursive: true });
  const [ada, bob] = await Promise.all(intake.submissions.map((submission) => submission.load()));

  expect(ada).toEqual({
    status: 'ready',
    exercises: new Map([['run', { entry: 'run.ts', files: { 'run.ts': 'late' } }]]),
    ignoredFiles: 0,
  });
  expect(bob).toEqual({ status: 'invalid', problem: 'bob cannot be read (ENOENT).', ignoredFiles: 0 });
});

async function filesIn(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = paths.map(async (path) => [relative(folder, path).split(sep).join('/'), await readFile(path)] as const);
  return Object.fromEntries(await Promise.all(read));
}

function within(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
}

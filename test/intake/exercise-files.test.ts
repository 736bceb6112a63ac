/** Which file answers an exercise is never guessed. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { see, seeOne } from './seen.ts';
import { useTemporary, writeFiles, type Files } from './temporary.ts';

const temporary = useTemporary();
const seeFiles = async (files: Files): Promise<unknown> => seeOne(await writeFiles(await temporary(), files));

describe('an answer is found', () => {
  it.each([
    'run.ts',
    '07-run.ts',
    '7-run.ts',
    '07_run.ts',
    'Run.TS',
    'run (1).ts',
    'run-1.ts',
    '07-run-2.ts',
    '07-run/run.ts',
    '7-run/run.ts',
    'run/run.ts',
    '07-run/07-run.ts',
    '07-run/run (1).ts',
    'exercises/07-run/run.ts',
    'Exercises/12-run/run.ts',
    'work/my kit/exercises/07-run/run.ts',
    'solutions/07-run.ts',
    'exercises/run.ts',
  ])('at %s', async (path) => {
    expect(await seeFiles({ [path]: 'an answer' })).toEqual(['run: run.ts an answer', '0 ignored']);
  });

  it('beneath single folders, whatever machines leave beside them', async () => {
    const answer = await seeFiles({
      '__MACOSX/work/._run.ts': 'x',
      '.DS_Store': 'x',
      '.git/HEAD': 'x',
      'node_modules/run/run.ts': 'x',
      'README.md': 'x',
      'work/run.ts': 'an answer',
      'work/._run.ts': '\u0000\u0005\u0016\u0007',
    });

    expect(answer).toEqual(['run: run.ts an answer', '6 ignored']);
  });
});

describe('an answer is not looked for', () => {
  it.each([
    '07/run.ts',
    'other/run.ts',
    'run.tsx',
    'run.js',
    'run.d.ts',
    'run.test.ts',
    '07.ts',
    'exercises/07/run.ts',
    '06-create-task/run.ts',
    'solutions/run/run.ts',
    'run.ts/note.txt',
  ])('at %s, when there is more', async (path) => {
    expect(await seeFiles({ [path]: 'x', '06-create-task/create-task.ts': 'y' })).toContainEqual(
      expect.stringMatching(/^create-task: create-task\.ts y/),
    );
    expect(await seeFiles({ [path]: 'x', '06-create-task/create-task.ts': 'y' })).not.toContainEqual(
      expect.stringMatching(/^run:/),
    );
  });
});

describe('two answers make a submission invalid', () => {
  it.each([
    ['exercises/07-run/run.ts', 'run.ts'],
    ['07-run.ts', 'run.ts'],
    ['7-run.ts', '07-run.ts'],
    ['run (1).ts', 'run.ts'],
    ['run (1).ts', 'run (2).ts'],
    ['run-1.ts', 'run-2.ts'],
    ['Run.ts', 'run.ts'],
    ['07-run/run (1).ts', '07-run/run.ts'],
    ['07-run/run.ts', 'exercises/07-run/run.ts'],
  ])('%s and %s', async (one, other) => {
    const either = [`${one} and ${other}`, `${other} and ${one}`];

    expect(either.map((both) => `${both} are both an answer to run. Keep one of them.`)).toContain(
      await seeFiles({ [one]: 'x', [other]: 'x' }),
    );
  });
});

it('two answers in one Canvas download make a submission invalid', async () => {
  const home = await writeFiles(await temporary(), { 'class/ada_1_5_run.ts': '0', 'class/ada_1_6_run-1.ts': '1' });

  expect(await see(join(home, 'class'))).toEqual({
    ada_1: 'ada_1_5_run.ts and ada_1_6_run-1.ts are both an answer to run. Keep one of them.',
  });
});

describe('the helpers of an answer', () => {
  it('are the other files beside it, as on a laptop', async () => {
    const answer = await seeFiles({
      '07-run/run.ts': '0',
      '07-run/run-1.ts': '1',
      '07-run/create-task.ts': '2',
      '07-run/a.ts': '3',
      '07-run/demo.ts': 'x',
      '07-run/a.test.ts': 'x',
      '07-run/types.d.ts': 'x',
      '07-run/._a.ts': 'x',
      '07-run/deeper/b.ts': 'x',
    });

    expect(answer).toEqual(['run: a.ts 3, create-task.ts 2, run-1.ts 1, run.ts 0', '5 ignored']);
  });

  it('are shared in one folder, but for the other answers', async () => {
    expect(await seeFiles({ 'run.ts': '0', '06-create-task.ts': '1', 'a.ts': '2' })).toEqual([
      'create-task: a.ts 2, create-task.ts 1',
      'run: a.ts 2, run.ts 0',
      '0 ignored',
    ]);
  });

  it('have the names back that Canvas changed, but where two would have one', async () => {
    const home = await writeFiles(await temporary(), {
      'class/ada_1_5_run-1.ts': '0',
      'class/ada_1_6_sleep-1.ts': '1',
      'class/ada_1_7_step-1.ts': '2',
      'class/ada_1_8_step-2.ts': '3',
    });

    expect(await see(join(home, 'class'))).toEqual({
      ada_1: ['run: run.ts 0, sleep.ts 1, step-1.ts 2, step-2.ts 3', '0 ignored'],
    });
  });

  it('must not differ in capitals alone', async () => {
    expect(await seeFiles({ 'run.ts': '0', 'a.ts': '1', 'A.ts': '2' })).toBe(
      'A.ts and a.ts are one name on many machines. Keep one of them.',
    );
  });
});

describe('what is read is limited', () => {
  it('in the size of a file', async () => {
    expect(await seeFiles({ 'run.ts': '0', 'create-task.ts': 'x'.repeat(300_000) })).toEqual([
      'create-task: too-large create-task.ts more than 262144 bytes',
      'run: run.ts 0',
      '0 ignored',
    ]);
  });

  it('in the number of helpers', async () => {
    const helpers = Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`07-run/${index}.ts`, 'x']));

    expect(await seeFiles({ '07-run/run.ts': '0', ...helpers })).toEqual([
      'run: too-large run.ts 42 files',
      '42 ignored',
    ]);
  });

  it('to text that says something', async () => {
    expect(await seeFiles({ 'run.ts': '// TODO', 'create-task.ts': Buffer.from([0xff, 0xfe]) })).toEqual([
      'create-task: encoding create-task.ts',
      'run: empty run.ts',
      '0 ignored',
    ]);
  });
});

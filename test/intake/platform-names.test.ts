/** Names as the sources of Moodle and Canvas write them, and as browsers and Git hosts do. */
import { describe, expect, it } from 'vitest';
import { readPlainName, readPlatformName } from '../../graders/intake/platform-names.ts';

describe('a name that Moodle wrote', () => {
  it.each([
    ['Ada Lovelace_1234567_assignsubmission_file_', ''],
    ['Ada Lovelace_1234567_assignsubmission_file', ''],
    ['Ada Lovelace_1234567_assignsubmission_file_run.ts', 'run.ts'],
    ['Ada Lovelace_1234567_assignsubmission_file_my_work_2.ts', 'my_work_2.ts'],
  ])('is taken apart: %s', (name, file) => {
    expect(readPlatformName(name)).toEqual({
      platform: 'moodle',
      owner: 'Ada Lovelace_1234567',
      prefix: 'Ada Lovelace_1234567_assignsubmission_file',
      name: file,
      plain: file,
      isTyped: false,
      keys: ['Ada Lovelace_1234567_assignsubmission_file', 'Ada Lovelace_1234567', '1234567', 'Ada Lovelace'],
      attempt: 1,
    });
  });

  it('may have no number, as that of a default group', () => {
    expect(readPlatformName('Default group_assignsubmission_file_')?.keys).toEqual([
      'Default group_assignsubmission_file',
      'Default group',
    ]);
  });

  it('tells what was typed from what was sent', () => {
    expect(readPlatformName('Ada_1_assignsubmission_onlinetext_')?.isTyped).toBe(true);
    expect(readPlatformName('Ada_1_assignsubmission_onlinetext_onlinetext.html')?.name).toBe('onlinetext.html');
  });

  it('gives keys in one normal form', () => {
    expect(readPlatformName('Jose\u0301_1_assignsubmission_file_')?.keys.at(-1)).toBe('Jos\u00e9');
  });
});

describe('a name that Canvas wrote', () => {
  it('is taken apart; the number of the file names nobody', () => {
    expect(readPlatformName('lovelaceada_1234_5678_run.ts')).toEqual({
      platform: 'canvas',
      owner: 'lovelaceada_1234',
      prefix: 'lovelaceada_1234',
      name: 'run.ts',
      plain: 'run.ts',
      isTyped: false,
      keys: ['lovelaceada_1234', '1234', 'lovelaceada'],
      attempt: 1,
    });
  });

  it.each([
    ['lovelaceada_LATE_1234_5678_run.ts', ['lovelaceada_LATE_1234', '1234', 'lovelaceada']],
    ['lovelaceada_late_1234_5678_run.ts', ['lovelaceada_late_1234', '1234', 'lovelaceada']],
    ['ñuñezjosé_1234_5678_2_3_run.ts', ['ñuñezjosé_1234', '1234', 'ñuñezjosé']],
    ['anon_aB3xY_5678_run.ts', ['anon_aB3xY', 'aB3xY']],
    ['LATE_anon_aB3xY_5678_run.ts', ['LATE_anon_aB3xY', 'aB3xY']],
    ['lovelaceada_1234_text.html', ['lovelaceada_1234', '1234', 'lovelaceada']],
  ])('gives the keys of %s', (name, keys) => {
    expect(readPlatformName(name)?.keys).toEqual(keys);
  });

  it.each([
    ['a_1_2_run-1.ts', 'run.ts', 2],
    ['a_1_2_create-task-7.ts', 'create-task.ts', 8],
    ['a_1_2_run-01234567-89ab-cdef-0123-456789abcdef.ts', 'run.ts', 9],
    ['a_1_2_work-1.tar.gz', 'work.tar.gz', 2],
    ['a_1_2_work.tar-1.gz', 'work.tar.gz', 2],
    ['a_1_2_run.test-1.ts', 'run.test.ts', 2],
    ['a_1_2_create-task.ts', 'create-task.ts', 1],
    ['a_1_2_run (1).ts', 'run (1).ts', 1],
    ['a_1_2_answer', 'answer', 1],
  ])('tells the attempt of %s', (name, plain, attempt) => {
    expect(readPlatformName(name)).toMatchObject({ plain, attempt });
  });
});

it.each(['run.ts', 'hw1-ada', 'ada_lovelace', '05-one-after-another.ts', 'a_1_run.ts', 'anon_notes_run.ts', ''])(
  'no platform wrote %s',
  (name) => {
    expect(readPlatformName(name)).toBeUndefined();
  },
);

describe('any other name', () => {
  it.each([
    ['Ada Lovelace', ['Ada Lovelace'], 1],
    ['ada-l', ['ada-l'], 1],
    ['ada (1)', ['ada (1)', 'ada'], 2],
    ['ada(2).zip', ['ada(2).zip', 'ada(2)', 'ada'], 3],
    ['team-1.zip', ['team-1.zip', 'team-1'], 1],
    ['work.tar (1).gz', ['work.tar (1).gz', 'work (1)', 'work'], 2],
    ['ada-main.zip', ['ada-main.zip', 'ada-main', 'ada'], 1],
    ['Anne-Marie Smith-Jones', ['Anne-Marie Smith-Jones'], 1],
    ['cs1-hw1-ada-l', ['cs1-hw1-ada-l', 'hw1-ada-l', 'ada-l', 'l'], 1],
  ])('gives the keys of %s', (name, keys, attempt) => {
    expect(readPlainName(name, { isClone: false })).toEqual({ keys, attempt });
  });

  it('may end with a login when it is a clone', () => {
    expect(readPlainName('hw1-ada', { isClone: true }).keys).toEqual(['hw1-ada', 'ada']);
  });
});

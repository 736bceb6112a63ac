import { describe, expect, it } from 'vitest';
import { archiveKind, fold, isReserved, isUnread, readCopy, withoutEnding } from '../../graders/intake/names.ts';

it('folds what a file system could confuse', () => {
  expect(fold('Jos\u00c9.TS')).toBe(fold('Jose\u0301.ts'));
  expect(fold('\u212a')).toBe('k');
  expect(fold('stra\u00dfe')).not.toBe(fold('strasse'));
});

it.each([
  ['.git', true],
  ['.github', true],
  ['node_modules', true],
  ['Node_Modules', true],
  ['__MACOSX', true],
  ['exercises', false],
])('whether %s is never looked into: %s', (name, expected) => {
  expect(isUnread(name)).toBe(expected);
});

it.each([
  ['con', true],
  ['CON.ts', true],
  ['nul', true],
  ['com1.tar.gz', true],
  ['lpt\u00b9', true],
  ['aux .txt', true],
  ['console.ts', false],
  ['com', false],
  ['com10', false],
  ['null.ts', false],
])('whether Windows keeps %s for itself: %s', (name, expected) => {
  expect(isReserved(name)).toBe(expected);
});

describe('an archive', () => {
  it.each([
    ['work.zip', 'zip', 'work'],
    ['WORK.ZIP', 'zip', 'WORK'],
    ['work.tar.gz', 'tar.gz', 'work'],
    ['work.tgz', 'tar.gz', 'work'],
    ['work.tar-1.gz', 'tar.gz', 'work-1'],
    ['work.tar (1).gz', 'tar.gz', 'work (1)'],
    ['work.rar', 'other', 'work.rar'],
    ['work.tar', 'other', 'work'],
    ['run.ts', undefined, 'run.ts'],
    ['zip', undefined, 'zip'],
  ])('is known by its name: %s', (name, kind, stem) => {
    expect(archiveKind(name)).toBe(kind);
    expect(withoutEnding(name)).toBe(stem);
  });
});

it.each([
  ['run', { name: 'run', copy: 0 }],
  ['run (1)', { name: 'run', copy: 1, by: 'browser' }],
  ['run(12)', { name: 'run', copy: 12, by: 'browser' }],
  ['create-task-1', { name: 'create-task', copy: 1, by: 'canvas' }],
  ['create-task', { name: 'create-task', copy: 0 }],
  ['(1)', { name: '(1)', copy: 0 }],
])('takes the mark of a copy off %s', (name, expected) => {
  expect(readCopy(name)).toEqual(expected);
});

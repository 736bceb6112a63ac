/** What an archive's entry may be called, and what it may be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEntry } from '../../graders/intake/entry-policy.ts';

describe('an entry is taken', () => {
  it.each([
    ['exercises/07-run/run.ts', 'exercises/07-run/run.ts'],
    ['./run.ts', 'run.ts'],
    ['.', ''],
    ['work//run.ts', 'work/run.ts'],
    ['work\\exercises\\run.ts', 'work/exercises/run.ts'],
    ['José/my run (1).ts', 'José/my run (1).ts'],
    ['..run.ts', '..run.ts'],
    ['node_modules/aux.js', 'node_modules/aux.js'],
  ])('%s', (name, path) => {
    expect(checkEntry(name, 'file')).toMatchObject({ path, isNamed: true });
    expect(checkEntry(name, 'file').problem).toBeUndefined();
  });

  it('as a link or a pipe in a folder that is never looked into', () => {
    expect(checkEntry('node_modules/.bin/tsc', 'link')).toMatchObject({ isUnread: true });
    expect(checkEntry('work/node_modules', 'link').problem).toBeUndefined();
    expect(checkEntry('.git/fsmonitor', 'special').problem).toBeUndefined();
  });
});

describe('an entry is bad', () => {
  it.each([
    ['../run.ts', 'file', '../run.ts leads out of its folder, which an archive must not do.'],
    ['ada/../../run.ts', 'file', 'ada/../../run.ts leads out of its folder, which an archive must not do.'],
    [
      'ada\\..\\..\\run.ts',
      'file',
      String.raw`ada\..\..\run.ts leads out of its folder, which an archive must not do.`,
    ],
    ['node_modules/../run.ts', 'file', 'node_modules/../run.ts leads out of its folder, which an archive must not do.'],
    ['/etc/passwd', 'file', '/etc/passwd is an absolute path, which an archive must not have.'],
    ['\\\\server\\run.ts', 'file', String.raw`\\server\run.ts is an absolute path, which an archive must not have.`],
    ['C:\\run.ts', 'file', String.raw`C:\run.ts is an absolute path, which an archive must not have.`],
    ['./C:/run.ts', 'file', './C:/run.ts is an absolute path, which an archive must not have.'],
    ['c:run.ts', 'file', 'c:run.ts is an absolute path, which an archive must not have.'],
    ['run.ts\0.txt', 'file', String.raw`run.ts\u0000.txt has a null character in its name.`],
    ['ada/run.ts', 'link', 'ada/run.ts is a link. Put the file itself there.'],
    ['ada/run.ts', 'special', 'ada/run.ts is neither a file nor a folder.'],
    ['ada/nul', 'file', 'ada/nul has a name that Windows keeps for itself, nul.'],
    ['con/run.ts', 'file', 'con/run.ts has a name that Windows keeps for itself, con.'],
    ['a/'.repeat(32) + 'b', 'file', `${'a/'.repeat(32)}b is nested more than 32 folders deep.`],
    ['a'.repeat(1001), 'file', `${'a'.repeat(200)}… has a path of more than 1000 characters.`],
    [
      '../\u001b[2J\u202e',
      'file',
      String.raw`../\u001b[2J\u202e leads out of its folder, which an archive must not do.`,
    ],
  ] as const)('%j as a %s', (name, kind, problem) => {
    expect(checkEntry(name, kind).problem).toBe(problem);
  });
});

it('never lets a path out of the archive', () => {
  const part = fc.constantFrom('..', '.', '', 'a', 'b.ts', 'C:', '\0', '/', '\\', '. .', '…', 'node_modules');
  const names = fc.tuple(fc.array(part), fc.constantFrom('/', '\\')).map(([parts, slash]) => parts.join(slash));
  fc.assert(
    fc.property(names, fc.constantFrom('file', 'folder', 'link', 'special'), (name, kind) => {
      const entry = checkEntry(name, kind);
      fc.pre(entry.problem === undefined);

      expect(entry.path).not.toMatch(/^\/|^[a-z]:|\\|\0/i);
      expect(entry.path.split('/')).not.toContain('..');
    }),
  );
});

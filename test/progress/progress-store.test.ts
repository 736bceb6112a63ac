import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noProgress, rememberHints } from '../../graders/progress/progress.ts';
import { openProgress } from '../../graders/progress/progress-store.ts';

let course: string;
beforeEach(() => {
  course = mkdtempSync(join(tmpdir(), 'overlap-progress-'));
});
afterEach(() => rmSync(course, { recursive: true, force: true }));

const file = (): string => join(course, '.overlap', 'progress.json');

describe('openProgress', () => {
  it('remembers from one opening to the next, in a folder that ignores itself', async () => {
    await openProgress(course).update((progress) => rememberHints(progress, 'run', 2));

    expect(await openProgress(course).read()).toEqual({ tries: 0, current: 'run', exercises: { run: { hints: 2 } } });
    expect(readFileSync(join(course, '.overlap', '.gitignore'), 'utf8')).toBe('*\n');
    expect(readdirSync(join(course, '.overlap')).sort()).toEqual(['.gitignore', 'progress.json']);
  });

  it('can lose its folder at any time', async () => {
    const store = openProgress(course);
    await store.update((progress) => rememberHints(progress, 'run', 2));

    rmSync(join(course, '.overlap'), { recursive: true });

    expect(await store.read()).toEqual(noProgress);
    expect(await store.update((progress) => rememberHints(progress, 'run', 1))).toMatchObject({ current: 'run' });
  });

  it.each(['', '{', 'null', '[]', '{"tries":-1,"exercises":{}}', '{"tries":0,"exercises":{"run":{"hints":"many"}}}'])(
    'takes a file with %j in it for none',
    async (text) => {
      mkdirSync(join(course, '.overlap'));
      writeFileSync(file(), text);

      expect(await openProgress(course).read()).toEqual(noProgress);
    },
  );

  it('never fails, whatever is in the file', async () => {
    mkdirSync(join(course, '.overlap'));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        writeFileSync(file(), text);

        const { tries, exercises } = await openProgress(course).read();

        expect([typeof tries, typeof exercises]).toEqual(['number', 'object']);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps what others have written meanwhile', async () => {
    const [one, other] = [openProgress(course), openProgress(course)];
    await one.read();

    await other.update((progress) => rememberHints(progress, 'run', 1));
    await one.update((progress) => rememberHints(progress, 'create-task', 1));

    expect(Object.keys((await one.read()).exercises)).toEqual(['run', 'create-task']);
  });

  it('makes changes one after another', async () => {
    const store = openProgress(course);
    const slugs = ['a', 'b', 'c', 'd', 'e'];

    await Promise.all(slugs.map((slug) => store.update((progress) => rememberHints(progress, slug, 1))));

    expect(Object.keys((await store.read()).exercises)).toEqual(slugs);
  });

  it('writes nothing when nothing has changed', async () => {
    await openProgress(course).update((progress) => progress);

    expect(existsSync(join(course, '.overlap'))).toBe(false);
  });

  it('goes on in a course that cannot be written to', async () => {
    writeFileSync(join(course, '.overlap'), 'a file where the folder would be');

    const progress = await openProgress(course).update((before) => rememberHints(before, 'run', 1));

    expect(progress).toMatchObject({ current: 'run' });
  });
});

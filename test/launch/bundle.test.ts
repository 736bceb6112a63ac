import { existsSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareBundle } from '../../graders/launch/bundle.mjs';
import { createFixture, type Fixture } from './fixture.ts';

let fixture: Fixture;
beforeEach(() => {
  fixture = createFixture();
});
afterEach(() => {
  fixture.remove();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('a bundle', () => {
  it('has a file for each kind of process', async () => {
    const { folder } = await prepare();

    expect(readdirSync(folder).sort()).toEqual(['cli.mjs', 'compiler.mjs', 'gutter.mjs', 'room.mjs', 'suite.mjs']);
  });

  it('holds the graders of the kit and of the course, which share one vocabulary', async () => {
    fixture.write(
      'course/graders/exercises/02-mine.ts',
      `import { grader } from 'overlap-kit';\nexport default grader('mine');`,
    );

    const { urlOf } = await prepare();

    expect(await import(/* @vite-ignore */ urlOf('cli.mjs'))).toMatchObject({
      files: ['01-first', '02-mine'],
      catalog: [
        { file: '01-first', grader: 'kit first' },
        { file: '02-mine', grader: 'kit mine' },
      ],
    });
  });

  it('leaves vitest to the node_modules of the kit', async () => {
    const { urlOf } = await prepare();

    expect(await import(/* @vite-ignore */ urlOf('suite.mjs'))).toMatchObject({ vitest: { expect } });
  });

  it('is built once for the same sources, and again when one changes', async () => {
    const first = await prepare();
    const again = await prepare();
    fixture.write('course/graders/exercises/02-mine.ts', 'export default 2;');
    const changed = await prepare();

    expect(again.folder).toBe(first.folder);
    expect(changed.folder).not.toBe(first.folder);
  });

  it('may be built twice at once', async () => {
    const [one, other] = await Promise.all([prepare(), prepare()]);

    expect(one.folder).toBe(other.folder);
    expect(readdirSync(join(one.folder, '..'))).toEqual([one.folder.split(/[\\/]/).at(-1)]);
  });

  it('makes way for newer ones: three are kept', async () => {
    const built: string[] = [];
    for (const version of [1, 2, 3, 4]) {
      fixture.write('kit/package.json', `{ "version": "${version}.0.0" }`);
      const { folder } = await prepare();
      utimesSync(folder, version, version);
      built.push(folder);
    }

    expect(built.map((folder) => existsSync(folder))).toEqual([false, true, true, true]);
  });

  it('is spared while somebody may still run from it', async () => {
    const built: string[] = [];
    for (const version of [1, 2, 3, 4]) {
      fixture.write('kit/package.json', `{ "version": "${version}.0.0" }`);
      built.push((await prepare()).folder);
    }

    expect(built.map((folder) => existsSync(folder))).toEqual([true, true, true, true]);
  });

  it('loads the parts of the command when they are called for', async () => {
    fixture.write('kit/graders/cli.ts', `export const load = () => import('./part.ts');`);
    fixture.write('kit/graders/part.ts', `export const part = 'loaded';`);

    const { urlOf } = await prepare();
    // The fixture's own function: an import of a part.
    const { load } = (await import(/* @vite-ignore */ urlOf('cli.mjs'))) as { load: () => Promise<unknown> };

    expect(await load()).toMatchObject({ part: 'loaded' });
  });

  it('lies among the temporary files when the course has no node_modules to write to', async () => {
    vi.stubEnv('TMPDIR', fixture.folder).stubEnv('TEMP', fixture.folder);
    rmSync(join(fixture.courseRoot, 'node_modules'), { recursive: true });

    const { folder } = await prepare();

    expect(folder.startsWith(join(fixture.folder, 'overlap-kit-'))).toBe(true);
    expect(existsSync(join(folder, 'cli.mjs'))).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('is never taken from a temporary folder of somebody else', async () => {
    vi.stubEnv('TMPDIR', fixture.folder);
    vi.spyOn(process, 'getuid').mockReturnValue(4711);
    rmSync(join(fixture.courseRoot, 'node_modules'), { recursive: true });

    await expect(prepareBundle(fixture)).rejects.toThrow('overlap-kit-4711 belongs to somebody else');
  });
});

describe('a mistake in a grader', () => {
  it('is told with its place, and leaves nothing behind', async () => {
    fixture.write('course/graders/exercises/02-mine.ts', 'export default (;');

    const prepared = await prepareBundle(fixture);

    expect(prepared).toMatchObject({ status: 'refused' });
    expect(prepared.status === 'refused' && prepared.message).toContain('graders/exercises/02-mine.ts:1:16');
    expect(readdirSync(join(fixture.courseRoot, 'node_modules/.cache/overlap-kit'))).toEqual([]);
  });
});

async function prepare(): Promise<{ readonly folder: string; readonly urlOf: (file: string) => string }> {
  const prepared = await prepareBundle(fixture);
  if (prepared.status === 'refused') throw new Error(prepared.message);
  return prepared;
}

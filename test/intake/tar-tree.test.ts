/** A .tar.gz is read once, from front to back, and stopped when it is too much. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { studentLimits, type ArchiveLimits } from '../../graders/intake/limits.ts';
import { openIntake } from '../../graders/intake/open-intake.ts';
import { createScratch } from '../../graders/intake/scratch.ts';
import { openTarTree } from '../../graders/intake/tar-tree.ts';
import { tar, tarOf, type TarEntry } from './archives.ts';
import { exercises } from './exercises.ts';
import { list, seeOne } from './seen.ts';
import { useTemporary, writeFiles } from './temporary.ts';

const temporary = useTemporary();
const answer: TarEntry = { name: 'run.ts', content: 'an answer' };
const write = async (bytes: Uint8Array): Promise<string> =>
  join(await writeFiles(await temporary(), { 'work.tar.gz': bytes }), 'work.tar.gz');
const seeTar = async (...entries: readonly TarEntry[]): Promise<unknown> => seeOne(await write(await tar(entries)));

describe('a .tar.gz is invalid', () => {
  it.each([
    [
      'a link',
      { name: 'sleep.ts', type: 'symlink', linkname: '/etc/passwd' },
      'sleep.ts is a link. Put the file itself there.',
    ],
    [
      'a hard link',
      { name: 'sleep.ts', type: 'link', linkname: 'run.ts' },
      'sleep.ts is a link. Put the file itself there.',
    ],
    ['a device', { name: 'sleep.ts', type: 'character-device' }, 'sleep.ts is neither a file nor a folder.'],
    ['a pipe', { name: 'sleep.ts', type: 'fifo' }, 'sleep.ts is neither a file nor a folder.'],
    ['a path out of it', { name: '../run.ts' }, '../run.ts leads out of its folder, which an archive must not do.'],
    ['an absolute path', { name: '/tmp/run.ts' }, '/tmp/run.ts is an absolute path, which an archive must not have.'],
    ['a file twice', { name: './run.ts', content: 'another' }, 'run.ts is there twice.'],
  ] as const)('with %s', async (_, entry, problem) => {
    expect(await seeTar(answer, entry)).toBe(problem);
  });

  it('that is cut off, empty, or no .tar.gz at all', async () => {
    const whole = await tarOf({ 'run.ts': 'an answer', 'b.ts': 'x'.repeat(100_000) });
    const cutInside = gzipSync(Buffer.alloc(700, 'x'));

    for (const bytes of [whole.subarray(0, -20), whole.subarray(0, 0), Buffer.from('GIF89a'), cutInside])
      expect(await seeOne(await write(bytes))).toBe(
        'work.tar.gz cannot be opened: it is cut off, damaged, encrypted, or no tar.gz at all.',
      );
  });

  it('that is a bomb', async () => {
    expect(await seeOne(await write(await bomb(70)))).toBe(
      'work.tar.gz cannot be opened. It unpacks to far more than an honest archive would.',
    );
  });
});

it('takes the time of the newest file, unless it is that of no time', async () => {
  const late = { ...answer, mtime: new Date('2026-03-01T12:00:00Z') };

  expect(await list(await write(await tar([late])))).toMatchObject([
    { submittedAt: { at: '2026-03-01T12:00:00.000Z', source: 'archive' } },
  ]);
  expect((await list(await write(await tar([answer]))))[0]).not.toHaveProperty('submittedAt');
});

it('reads no more of a file than an answer may have', async () => {
  expect(await seeTar({ name: 'run.ts', content: 'x'.repeat(300_000) }, { name: 'x.bin', content: 'x' })).toEqual([
    'run: too-large run.ts more than 262144 bytes',
    '1 ignored',
  ]);
});

it('is not unpacked further than its limits go', async () => {
  const path = await write(await tar([answer, { name: 'a.ts', content: 'x'.repeat(2000) }, { name: 'b' }]));
  const scratch = createScratch();
  const unpack = async (limits: Partial<ArchiveLimits>): Promise<unknown> =>
    openTarTree(path, { ...studentLimits, ...limits }, scratch);

  await expect(unpack({ entries: 2 })).rejects.toThrow('It holds more than 2 entries.');
  await expect(unpack({ stored: 1500 })).rejects.toThrow('It holds more than can be kept.');
  await expect(unpack({ bytes: 1500 })).rejects.toThrow('It unpacks to far more than an honest archive would.');

  await scratch.remove();
});

describe('what is unpacked', () => {
  let machine = '';
  beforeEach(async () => {
    machine = await temporary();
    for (const name of ['TMPDIR', 'TMP', 'TEMP']) vi.stubEnv(name, machine);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('lies in one folder, under names of its own, until the end', async () => {
    const path = await write(
      await tar([
        { name: 'ada/run.ts', content: '1' },
        { name: 'bob/run.ts', content: '2' },
      ]),
    );

    const intake = await openIntake([path], { exercises });
    const [folder = '', ...others] = (await readdir(machine)).filter((name) => name.startsWith('overlap-intake-'));
    const kept = await readdir(join(machine, folder));
    await intake.close();

    expect([kept, others]).toEqual([['1'], []]);
    expect(await readdir(machine)).not.toContain(folder);
  });

  it('is gone when there was nothing to grade', async () => {
    const path = await write(await tar([{ name: 'README.md', content: '1' }]));

    await expect(openIntake([path], { exercises })).rejects.toThrow('holds no submission');

    expect((await readdir(machine)).filter((name) => name.startsWith('overlap-intake-'))).toEqual([]);
  });
});

/** An archive of so many mebibytes, nearly all of them nothing. */
async function bomb(mebibytes: number): Promise<Buffer> {
  const start = await tar([{ name: 'x.bin', content: '' }]);
  const nothing = gzipSync(Buffer.alloc(1024 * 1024));
  return Buffer.concat([start, ...Array.from({ length: mebibytes }, () => nothing)]);
}

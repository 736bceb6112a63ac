/** A .zip may lie about everything; what comes of it is a sentence. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { studentLimits } from '../../graders/intake/limits.ts';
import { openZipTree } from '../../graders/intake/zip-tree.ts';
import { buffer } from 'node:stream/consumers';
import { zip, zipOf, type ZipEntry } from './archives.ts';
import { list, seeOne } from './seen.ts';
import { useTemporary, writeFiles } from './temporary.ts';

const temporary = useTemporary();
const answer: ZipEntry = { name: 'run.ts', content: 'an answer' };
const write = async (bytes: Uint8Array): Promise<string> =>
  join(await writeFiles(await temporary(), { 'work.zip': bytes }), 'work.zip');
const seeZip = async (...entries: readonly ZipEntry[]): Promise<unknown> => seeOne(await write(zip(entries)));

describe('the names of a .zip', () => {
  it('are UTF-8 on macOS, which does not say so', async () => {
    const name = 'Jose\u0301/run.ts';

    expect(await list(await write(zip([{ ...answer, name, flags: 0 }, { name: 'bob/run.ts' }])))).toMatchObject([
      { origin: 'bob' },
      { origin: 'Jos\u00e9' },
    ]);
  });

  it('are those of DOS where they are no UTF-8', async () => {
    const name = Buffer.from('Jos\u0082/run.ts', 'latin1');

    expect(await list(await write(zip([{ ...answer, name, flags: 0 }, { name: 'bob/run.ts' }])))).toMatchObject([
      { origin: 'bob' },
      { origin: 'Jos\u00e9' },
    ]);
  });

  it('may have the backslashes of Windows PowerShell', async () => {
    expect(await seeZip({ name: 'work\\' }, { ...answer, name: 'work\\exercises\\07-run\\run.ts' })).toEqual([
      'run: run.ts an answer',
      '0 ignored',
    ]);
  });
});

describe('the time of a .zip', () => {
  it('is taken where it has a zone, from the newest file', async () => {
    const archive = new ZipFile();
    archive.addBuffer(Buffer.from('x'), 'run.ts', { mtime: new Date('2026-03-01T12:00:00Z') });
    archive.addBuffer(Buffer.from('x'), 'notes.txt', { mtime: new Date('2026-03-01T12:30:01Z') });
    archive.end();

    expect(await list(await write(await buffer(archive.outputStream)))).toMatchObject([
      { submittedAt: { at: '2026-03-01T12:30:01.000Z', source: 'archive' } },
    ]);
  });

  it('is not taken when it is beyond every calendar', async () => {
    const extra = Buffer.concat([Buffer.from('0a002000000000000100180000', 'hex'), Buffer.alloc(23, 0x70)]);

    expect((await list(await write(zip([{ ...answer, extra }]))))[0]).not.toHaveProperty('submittedAt');
  });

  it('is not taken from DOS, which has no zone', async () => {
    const archive = new ZipFile();
    archive.addBuffer(Buffer.from('x'), 'run.ts', { mtime: new Date('2026-03-01T12:00:00Z'), forceDosTimestamp: true });
    archive.end();

    expect((await list(await write(await buffer(archive.outputStream))))[0]).not.toHaveProperty('submittedAt');
  });
});

describe('a .zip is invalid', () => {
  it.each([
    [
      'a link',
      { name: 'sleep.ts', content: '/etc/passwd', mode: 0xa1ff },
      'sleep.ts is a link. Put the file itself there.',
    ],
    ['a device', { name: 'sleep.ts', mode: 0x21ff }, 'sleep.ts is neither a file nor a folder.'],
    ['a path out of it', { name: '../run.ts' }, '../run.ts leads out of its folder, which an archive must not do.'],
    ['an absolute path', { name: '/tmp/run.ts' }, '/tmp/run.ts is an absolute path, which an archive must not have.'],
    ['a file twice', { name: 'run.ts', content: 'another' }, 'run.ts is there twice.'],
    [
      'a file under two names',
      { name: 'Run.ts' },
      'run.ts and Run.ts are one name on many machines. Keep one of them.',
    ],
    ['a file that is a folder', { name: 'run.ts/x' }, 'run.ts is both a file and a folder.'],
    ['a name of Windows', { name: 'notes/nul' }, 'notes/nul has a name that Windows keeps for itself, nul.'],
  ])('with %s', async (_, entry, problem) => {
    expect(await seeZip(answer, entry)).toBe(problem);
  });

  it('with one name in two normal forms', async () => {
    expect(await seeZip(answer, { name: '\u00e9.ts' }, { name: 'e\u0301.ts' })).toBe(
      '\u00e9.ts and e\u0301.ts are one name on many machines. Keep one of them.',
    );
  });

  it.each([
    ['encrypted', { flags: 0x801 }, 'run.ts is encrypted.'],
    ['packed in an unknown way', { method: 99 }, damaged('run.ts')],
    ['longer than it says', { size: 3 }, damaged('run.ts')],
    ['shorter than it says', { size: 300 }, damaged('run.ts')],
    ['another than its checksum says', { sum: 1 }, damaged('run.ts')],
  ])('whose answer is %s', async (_, lie, problem) => {
    expect(await seeZip({ ...answer, ...lie })).toBe(problem);
  });

  it('that is cut off, empty, strongly encrypted, or no .zip at all', async () => {
    const whole = zipOf({ 'run.ts': 'an answer' });
    const all = [
      whole.subarray(0, -30),
      whole.subarray(0, 0),
      Buffer.from('GIF89a'),
      zip([{ ...answer, flags: 0x841 }]),
    ];

    for (const bytes of all)
      expect(await seeOne(await write(bytes))).toBe(
        'work.zip cannot be opened: it is cut off, damaged, encrypted, or no zip at all.',
      );
  });
});

it('is not listed further than its limits go', async () => {
  const path = await write(zip([answer, { name: 'a' }, { name: 'b' }]));

  await expect(openZipTree(path, { ...studentLimits, entries: 2 })).rejects.toThrow('It holds more than 2 entries.');
});

it('unpacks no more of a bomb than an answer may have', async () => {
  expect(await seeZip({ name: 'run.ts', content: Buffer.alloc(20_000_000) })).toEqual([
    'run: too-large run.ts more than 262144 bytes',
    '0 ignored',
  ]);
});

it('does not unpack what nobody reads', async () => {
  expect(await seeZip(answer, { name: 'x.bin', method: 99 }, { name: 'node_modules/aux.ts', mode: 0xa1ff })).toEqual([
    'run: run.ts an answer',
    '2 ignored',
  ]);
});

function damaged(path: string): string {
  return `${path} is damaged, or packed in a way that cannot be unpacked here.`;
}

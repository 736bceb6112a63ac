/** Whatever a submission is packed in, the same comes out, and never more than a sentence. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { IntakeError } from '../../graders/intake/intake-error.ts';
import { openIntake } from '../../graders/intake/open-intake.ts';
import type { LoadedSubmission } from '../../graders/intake/submission.ts';
import { tar, tarOf, zip, zipOf, type TarEntry, type ZipEntry } from './archives.ts';
import { exercises } from './exercises.ts';
import { useTemporary, writeFiles, type Files } from './temporary.ts';

const temporary = useTemporary();
let machine = '';
beforeEach(async () => {
  machine = await temporary();
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) vi.stubEnv(name, machine);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const answers = ['run.ts', '07-run.ts', 'run (1).ts', 'run-1.ts', 'create-task.ts'];
const others = [
  'sleep.ts',
  'demo.ts',
  'a.test.ts',
  'b.d.ts',
  'README.md',
  '._run.ts',
  '.DS_Store',
  'José.ts',
  'work.zip',
];
const moodle = 'Ada_1_assignsubmission_file_';
const name = fc.constantFrom(...answers, ...others, 'ada_1_2_run.ts', `${moodle}run.ts`);
const own = ['exercises', '07-run', '7-run', 'run', '06-create-task', 'my work', 'ada', moodle];
const folder = fc.constantFrom(...own, '__MACOSX', '.git', 'node_modules');
const path = fc.tuple(fc.array(folder, { maxLength: 3 }), name).map(([folders, file]) => [...folders, file].join('/'));
const files = fc
  .uniqueArray(fc.tuple(path, fc.string({ maxLength: 5 })), { selector: ([key]) => key, minLength: 1, maxLength: 8 })
  .map((entries): Files => Object.fromEntries(entries));

it('a submission is the same in a folder, a .zip and a .tar.gz', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (given) => {
      const home = await writeFiles(await temporary(), {
        'class/packed/': '',
        'class/packed.zip': zipOf(given),
        'class/packed.tgz': await tarOf(given),
      });
      await writeFiles(join(home, 'class/packed'), given);

      const [inFolder, ...packed] = await outcomes(join(home, 'class'));

      expect(packed.map(withoutPlace)).toEqual([inFolder, inFolder].map(withoutPlace));
    }),
    { numRuns: 60 },
  );
});

it('whatever an archive claims, each submission is read or said to be invalid, and nothing is left behind', async () => {
  const part = fc.oneof(folder, name, fc.constantFrom('..', '.', '', 'C:', 'nul', 'RUN.TS', 'e\u0301', '\u00e9', '\0'));
  const claim = fc.array(part, { maxLength: 4 }).map((parts) => parts.join('/'));
  const zipEntry: fc.Arbitrary<ZipEntry> = fc.record(
    {
      name: claim,
      content: fc.string({ maxLength: 5 }),
      mode: fc.constantFrom(0, 0xa1ff, 0x41ed, 0x21ff, 0x81a4),
      flags: fc.constantFrom(0, 1, 8, 0x800, 0x840),
      method: fc.constantFrom(0, 8, 99),
      size: fc.nat(9),
    },
    { requiredKeys: ['name'] },
  );
  const type = fc.constantFrom<NonNullable<TarEntry['type']>>('file', 'link', 'symlink', 'directory', 'fifo');
  const tarEntry: fc.Arbitrary<TarEntry> = fc.record({ name: claim, type, linkname: claim });
  const archives = fc.oneof(
    fc.array(zipEntry, { maxLength: 6 }).map((entries) => ['zip', zip(entries)] as const),
    fc.array(tarEntry, { maxLength: 6 }).map((entries) => ['tar.gz', tar(entries)] as const),
  );
  await fc.assert(
    fc.asyncProperty(archives, ({ 0: kind, 1: bytes }) => survive(kind, bytes)),
    { numRuns: 200 },
  );
});

it('whichever bytes of an archive are changed, cut or doubled, the same holds', async () => {
  const good = {
    'ada/run.ts': 'x'.repeat(300),
    'bob/07-run/run.ts': 'y',
    'bob/07-run/sleep.ts': 'z',
    'bob/x.zip': zipOf({ 'run.ts': 'x' }),
  };
  const packed = await tarOf(good);
  const originals = [
    { kind: 'zip', bytes: zipOf(good), pack: (bytes: Buffer) => bytes },
    { kind: 'tar.gz', bytes: packed, pack: (bytes: Buffer) => bytes },
    // Or else hardly anything would get past the checksum.
    { kind: 'tar.gz', bytes: gunzipSync(packed), pack: (bytes: Buffer) => gzipSync(bytes) },
  ];
  const change = fc.record({
    at: fc.nat(5000),
    byte: fc.nat(255),
    cut: fc.nat(40),
    how: fc.constantFrom('set', 'cut', 'double'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...originals),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      ({ kind, bytes, pack }, changes) => survive(kind, pack(changes.reduce(mutate, bytes))),
    ),
    { numRuns: 300 },
  );
});

/** Opens and reads an archive, whatever it is. */
async function survive(kind: string, bytes: Uint8Array | Promise<Uint8Array>): Promise<void> {
  const home = await writeFiles(await temporary(), { [`given.${kind}`]: await bytes });
  for (const loaded of await outcomes(join(home, `given.${kind}`)))
    if (loaded.status === 'invalid') expect(loaded.problem).toMatch(/^[^\p{Cc}]+\.$/u);
  expect(await readdir(home)).toEqual([`given.${kind}`]);
  expect((await readdir(machine)).filter((left) => left.startsWith('overlap-intake-'))).toEqual([]);
}

async function outcomes(where: string): Promise<readonly LoadedSubmission[]> {
  const intake = await openIntake([where], { exercises }).catch((error: unknown) => {
    expect(error).toBeInstanceOf(RangeError);
    expect(error).not.toBeInstanceOf(IntakeError);
    return { submissions: [], close: () => Promise.resolve() };
  });
  const loaded: LoadedSubmission[] = [];
  for (const submission of intake.submissions) {
    expect(submission.id).toMatch(/^[a-z0-9][a-z0-9.-]{0,79}$/);
    loaded.push(await submission.load());
  }
  await intake.close();
  return loaded;
}

/** Sentences name a file by its way from the class, and an archive is part of it. */
function withoutPlace(loaded: LoadedSubmission | undefined): unknown {
  if (loaded?.status !== 'invalid') return loaded;
  return { ...loaded, problem: loaded.problem.replaceAll(/In packed\.\w+: |packed\//g, '') };
}

function mutate(bytes: Buffer, { at, byte, cut, how }: { at: number; byte: number; cut: number; how: string }): Buffer {
  const index = at % Math.max(bytes.length, 1);
  if (how === 'cut') return Buffer.concat([bytes.subarray(0, index), bytes.subarray(index + cut)]);
  if (how === 'double') return Buffer.concat([bytes.subarray(0, index + cut), bytes.subarray(index)]);
  return Buffer.concat([bytes.subarray(0, index), Buffer.from([byte]), bytes.subarray(index + 1)]);
}

/** A tree that is a .tar.gz archive: what somebody might read is copied into one file, since there is no going back in it. */
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { sourceLimits } from '../submission/read.ts';
import { collectNames } from './archive-tree.ts';
import { checkEntry, type EntryKind } from './entry-policy.ts';
import { IntakeError } from './intake-error.ts';
import { ratioLimits, studentLimits, type ArchiveLimits } from './limits.ts';
import { archiveKind } from './names.ts';
import type { Scratch } from './scratch.ts';
import type { Tree } from './tree.ts';

/** Where a file's bytes are among those that were kept. */
interface Handle {
  readonly start: number;
  readonly length: number;
}

/** Unpacks an archive. */
export async function openTarTree(
  file: string,
  limits: ArchiveLimits,
  scratch: Scratch,
): Promise<Omit<Tree, 'archives'>> {
  const kept = await scratch.newFile();
  const close = (): Promise<void> => rm(kept, { force: true });
  try {
    const names = await unpack(file, limits, kept);
    return { list: names.list, open: (path) => read(kept, names.handleOf(path)), problems: names.problems, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function unpack(
  file: string,
  limits: ArchiveLimits,
  kept: string,
): Promise<ReturnType<typeof collectNames<Handle>>> {
  const names = collectNames<Handle>(limits.entries);
  const store = await open(kept, 'wx');
  let stored = 0;
  const take = async (header: Header, bytes: AsyncIterable<Uint8Array>): Promise<void> => {
    const entry = checkEntry(header.name, kindOf(header));
    const most = entry.problem !== undefined || entry.isUnread ? 0 : worthOf(entry.path);
    const start = stored;
    for await (const chunk of bytes) {
      const part = chunk.subarray(0, start + most - stored);
      if (stored + part.length > limits.stored) throw new IntakeError('It holds more than can be kept.');
      if (part.length > 0) await store.appendFile(part);
      stored += part.length;
    }
    names.add(entry, { handle: { start, length: stored - start }, changedAt: header.mtime.getTime() });
  };
  const tar = extract();
  let taking = Promise.resolve();
  tar.on('entry', (header, bytes, next) => {
    // Its streams can be iterated over as Node's can; their types leave that out.
    taking = tell(take(header, bytes as unknown as AsyncIterable<Uint8Array>), next);
  });
  const source = createReadStream(file);
  try {
    await pipeline(
      source,
      createGunzip(),
      guard(() => source.bytesRead, limits),
      tar,
    );
  } finally {
    await taking;
    await store.close();
  }
  return names;
}

/** Tells a callback what became of something, as streams want it. */
async function tell(work: Promise<void>, callback: (error?: Error) => void): Promise<void> {
  let failure: Error | undefined;
  try {
    await work;
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
  }
  callback(failure);
}

/** Ends a bomb while it goes off: what an archive says about its sizes is not asked. */
function guard(packed: () => number, limits: ArchiveLimits): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      length += chunk.length;
      const isBomb = length > ratioLimits.countsFrom && length > ratioLimits.ratio * packed();
      if (isBomb || length > limits.bytes)
        done(new IntakeError('It unpacks to far more than an honest archive would.'));
      else done(null, chunk);
    },
  });
}

function kindOf({ type }: Header): EntryKind {
  if (type === 'file' || type === 'contiguous-file') return 'file';
  if (type === 'directory') return 'folder';
  return type === 'link' || type === 'symlink' ? 'link' : 'special';
}

/** How many bytes of a file are kept: one more than anybody would read, so that it shows. */
function worthOf(path: string): number {
  if (/\.ts$/i.test(path)) return sourceLimits.bytesPerFile + 1;
  return archiveKind(path) === undefined ? 0 : studentLimits.stored + 1;
}

async function* read(kept: string, { start, length }: Handle): AsyncGenerator<Uint8Array> {
  if (length === 0) return;
  const bytes: AsyncIterable<Uint8Array> = createReadStream(kept, { start, end: start + length - 1 });
  yield* bytes;
}

/** A tree that is a .zip archive: listed at once, unpacked entry by entry. */
import { once } from 'node:events';
import { crc32 } from 'node:zlib';
import { Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { collectNames } from './archive-tree.ts';
import { checkEntry, type EntryKind } from './entry-policy.ts';
import { IntakeError, shown } from './intake-error.ts';
import type { ArchiveLimits } from './limits.ts';
import type { Tree } from './tree.ts';

/** What is kept of an entry; whole ones would take ten times the memory. */
type Handle = Pick<
  Entry,
  | 'relativeOffsetOfLocalHeader'
  | 'compressedSize'
  | 'uncompressedSize'
  | 'compressionMethod'
  | 'generalPurposeBitFlag'
  | 'crc32'
>;

/** Opens an archive; it stays open until the tree is closed. */
export async function openZipTree(file: string, limits: ArchiveLimits): Promise<Omit<Tree, 'archives'>> {
  // Names are decoded here: the library would give up at the first that leads astray.
  const zip = await openPromise(file, { autoClose: false, decodeStrings: false });
  const names = collectNames<Handle>(limits.entries);
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      names.add(checkEntry(name, kindOf(entry, name)), { handle: keep(entry), ...changeOf(entry) });
    }
  } catch (error) {
    await close(zip);
    throw error;
  }
  return {
    list: names.list,
    open: (path) => read(zip, names.handleOf(path), path),
    problems: names.problems,
    close: () => close(zip),
  };
}

/** Waits until the file is let go: Windows removes none that is open. */
async function close(zip: ZipFile): Promise<void> {
  if (!zip.isOpen) return;
  const closed = once(zip, 'close');
  zip.close();
  await closed;
}

async function* read(zip: ZipFile, handle: Handle, path: string): AsyncGenerator<Uint8Array> {
  const entry = Object.assign(new Entry(), handle);
  if (entry.isEncrypted()) throw new IntakeError(`${shown(path)} is encrypted.`);
  try {
    const bytes: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(entry);
    let sum = 0;
    for await (const chunk of bytes) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (sum !== handle.crc32) throw new Error('The checksum is wrong');
  } catch {
    throw new IntakeError(`${shown(path)} is damaged, or packed in a way that cannot be unpacked here.`);
  }
}

/** macOS writes UTF-8 without saying so; Windows writes what DOS did. */
function nameOf(entry: Entry): string {
  const declared = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
  const isDeclared = (entry.generalPurposeBitFlag & 0x800) !== 0 || entry.extraFields.some(({ id }) => id === 0x7075);
  if (isDeclared) return declared;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(entry.fileNameRaw);
  } catch {
    return declared;
  }
}

function kindOf(entry: Entry, name: string): EntryKind {
  // Where Unix keeps the type of a file; other systems leave it empty.
  const type = (entry.externalFileAttributes >>> 16) & 0xf000;
  if (type === 0xa000) return 'link';
  if ([0x1000, 0x2000, 0x6000, 0xc000].includes(type)) return 'special';
  const isFolder = /[/\\]$/.test(name) || type === 0x4000 || (entry.externalFileAttributes & 0x10) !== 0;
  return isFolder ? 'folder' : 'file';
}

function keep(entry: Entry): Handle {
  const { relativeOffsetOfLocalHeader, compressedSize, uncompressedSize } = entry;
  const { compressionMethod, generalPurposeBitFlag, crc32: sum } = entry;
  const numbers = { relativeOffsetOfLocalHeader, compressedSize, uncompressedSize };
  return { ...numbers, compressionMethod, generalPurposeBitFlag, crc32: sum };
}

/** Only from the fields that count from a fixed instant: the time of DOS has no zone. */
function changeOf(entry: Entry): { readonly changedAt: number } {
  // Without the others this is the time that everybody takes for none.
  Object.assign(entry, { lastModFileDate: 0, lastModFileTime: 0 });
  return { changedAt: entry.getLastModDate().getTime() };
}

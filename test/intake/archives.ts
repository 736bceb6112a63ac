/** Archives made byte by byte, so that they can be as wrong as an attacker likes. */
import { buffer } from 'node:stream/consumers';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { pack, type Header } from 'tar-stream';
import type { Files } from './temporary.ts';

/** An entry of a .zip as it is written there, true or not. */
export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** The upper half of what Unix keeps: `0xa1ff` is a link. */
  readonly mode?: number;
  readonly flags?: number;
  readonly method?: number;
  /** What it says its size is. */
  readonly size?: number;
  readonly sum?: number;
  readonly extra?: Uint8Array;
}

/** Makes a .zip. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content ?? '');
    const packed = entry.method === 0 ? content : deflateRawSync(content);
    const extra = Buffer.from(entry.extra ?? []);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.flags ?? 0x800, 2);
    common.writeUInt16LE(entry.method ?? 8, 4);
    common.writeUInt32LE(entry.sum ?? crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.size ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    common.writeUInt16LE(extra.length, 24);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, extra, packed]);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0003'), common, rest, name, extra]));
    parts.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\u0005\u0006'), end]);
}

/** Makes a .zip of ordinary files. */
export function zipOf(files: Files): Buffer {
  return zip(Object.entries(files).map(([name, content]) => ({ name, content })));
}

/** An entry of a .tar: a regular file unless it says something else. */
export interface TarEntry extends Partial<Header> {
  readonly name: string;
  readonly content?: string | Uint8Array;
}

/** Makes a .tar.gz. */
export async function tar(entries: readonly TarEntry[]): Promise<Buffer> {
  const archive = pack();
  for (const { content = '', ...header } of entries)
    archive.entry({ mtime: new Date(0), ...header }, Buffer.from(content));
  archive.finalize();
  // Its streams can be iterated over as Node's can; their types leave that out.
  return gzipSync(await buffer(archive as unknown as AsyncIterable<Uint8Array>));
}

/** Makes a .tar.gz of ordinary files. */
export function tarOf(files: Files): Promise<Buffer> {
  return tar(
    Object.entries(files).map(([name, content]) => ({
      name,
      content,
      type: name.endsWith('/') ? ('directory' as const) : ('file' as const),
    })),
  );
}

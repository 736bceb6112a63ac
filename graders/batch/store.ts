/** The folder that results are kept in: every file appears whole or not at all. */
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { decodeRecord } from '../record/decode-record.ts';
import { encodeRecord } from '../record/encode-record.ts';
import type { SubmissionRecord } from '../record/record.ts';
import { readClassList, type ClassList } from './class-list.ts';

export interface Store {
  readonly folder: string;
  /** The record of a submission; nothing when there is none that can be read. */
  readonly readRecord: (id: string) => Promise<SubmissionRecord | undefined>;
  readonly writeRecord: (record: SubmissionRecord) => Promise<void>;
  /** @throws {RangeError} when there is none. */
  readonly readList: () => Promise<ClassList>;
  readonly writeList: (list: ClassList) => Promise<void>;
  /** Writes a file of results by its path with `/`. */
  readonly writeResult: (path: string, text: string) => Promise<void>;
  /** Removes, in the folders that hold these files, whatever is not one of them. */
  readonly sweep: (paths: ReadonlySet<string>) => Promise<void>;
}

/** Opens the results folder, and removes what a killed run has left unfinished in it. */
export async function openStore(folder: string): Promise<Store> {
  const records = join(folder, 'records');
  await mkdir(records, { recursive: true });
  await removeUnfinished(records);
  await removeUnfinished(folder);

  async function writeWhole(path: string, text: string): Promise<void> {
    const before = await readFile(path, 'utf8').catch(() => undefined);
    // A file that would not change keeps its time, for whoever synchronises the folder.
    if (before !== text) await writeFileAtomic(path, text);
  }

  return {
    folder,
    async readRecord(id) {
      const json = await readFile(join(records, `${id}.json`), 'utf8').catch(() => undefined);
      if (json === undefined) return undefined;
      try {
        return decodeRecord(json);
      } catch {
        // Written by another version, or by hand: it is graded again.
        return undefined;
      }
    },
    writeRecord: (record) => writeWhole(join(records, `${record.submission}.json`), encodeRecord(record)),
    async readList() {
      const path = join(folder, 'class.json');
      const json = await readFile(path, 'utf8').catch(() => undefined);
      if (json === undefined) throw new RangeError(`${folder} holds no results: there is no class.json in it.`);
      return readClassList(json, path);
    },
    writeList: (list) => writeWhole(join(folder, 'class.json'), `${JSON.stringify(list, null, 2)}\n`),
    async writeResult(path, text) {
      const target = join(folder, ...path.split('/'));
      await mkdir(dirname(target), { recursive: true });
      await writeWhole(target, text);
    },
    async sweep(paths) {
      const tops = new Set([...paths].filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''));
      for (const top of tops) await sweepFolder(folder, top, paths);
    },
  };
}

/** What an atomic write leaves behind when it is killed: the file's name with numbers after it. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (/\.(?:json|csv|md|html|xml)\.\d+$/.test(name)) await rm(join(folder, name), { force: true });
  }
}

async function sweepFolder(root: string, path: string, kept: ReadonlySet<string>): Promise<void> {
  const folder = join(root, ...path.split('/'));
  for (const name of await readdir(folder)) {
    const inside = `${path}/${name}`;
    if ((await stat(join(folder, name))).isDirectory()) await sweepFolder(root, inside, kept);
    else if (!kept.has(inside)) await rm(join(folder, name));
  }
}

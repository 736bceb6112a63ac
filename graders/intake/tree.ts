/** Files and folders, wherever they lie: in a folder, in a .zip or in a .tar.gz. */
import { IntakeError, shown } from './intake-error.ts';
import { mostFiles, pathLimits } from './limits.ts';
import { isUnread } from './names.ts';

/** A regular file in a tree. */
export interface TreeFile {
  /** As the student called it, without what a platform wrote before it. */
  readonly name: string;
  /** Where it is in the tree, with `/` between its parts. */
  readonly path: string;
  /** When an archive says that it was changed, in milliseconds. */
  readonly changedAt?: number;
}

/** What lies directly in a folder of a tree, in order of the names. */
export interface Listing {
  readonly folders: readonly string[];
  readonly files: readonly TreeFile[];
  /** The names of links, devices and the like. */
  readonly others: readonly string[];
}

/** An entry of an archive that must not be, and the sentence about it. */
export interface EntryProblem {
  /** As it is written in the archive, with `/` between its parts. */
  readonly path: string;
  readonly sentence: string;
}

/** Names at once, contents when asked for. Whatever cannot be read throws an `IntakeError`. */
export interface Tree {
  /** Lists a folder; `''` is the top. */
  readonly list: (folder: string) => Promise<Listing>;
  readonly open: (path: string) => AsyncIterable<Uint8Array>;
  readonly problems: readonly EntryProblem[];
  /** How many archives it lies in. */
  readonly archives: number;
  readonly close: () => Promise<void>;
}

/** A submission's place in a tree: a folder, or some files of it. */
export interface Place {
  readonly tree: Tree;
  readonly folder: string;
  /** Only these, where a platform put everybody's files into one folder. */
  readonly files?: readonly TreeFile[];
}

/** Lists what belongs to a place. */
export async function listPlace({ tree, folder, files }: Place): Promise<Listing> {
  return files === undefined ? tree.list(folder) : { folders: [], files, others: [] };
}

/** Joins a folder's path and a name in it. */
export function inside(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Goes through all files of a place; a folder that is never looked into counts as one of `others`. */
export async function* walk(place: Place): AsyncGenerator<Pick<Listing, 'files'> & { readonly others: number }> {
  let count = 0;
  const open: Place[] = [place];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { folders, files, others } = await listPlace(next);
    const { tree, folder } = next;
    const read = folders.filter((name) => !isUnread(name));
    count += files.length + others.length + folders.length;
    if (count > mostFiles) throw new IntakeError(`It holds more than ${mostFiles} files and folders.`);
    if (folder.split('/').length > pathLimits.depth)
      throw new IntakeError(`${shown(folder)} is nested more than ${pathLimits.depth} folders deep.`);
    yield { files, others: others.length + folders.length - read.length };
    open.push(...read.map((name) => ({ tree, folder: inside(folder, name) })));
  }
}

/** Reads a file; undefined when it has more than `most` bytes, whatever anybody says about its size. */
export async function readAtMost(tree: Tree, path: string, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of tree.open(path)) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

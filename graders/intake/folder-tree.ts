/** A tree that is a folder on this machine; links are not followed. */
import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { IntakeError, shown } from './intake-error.ts';
import { inside, type Listing, type Tree } from './tree.ts';

/** Opens a folder; nothing is read before it is asked for. */
export function openFolderTree(root: string): Tree {
  return {
    list: (folder) => list(root, folder),
    open: (path) => read(root, path),
    problems: [],
    archives: 0,
    close: () => Promise.resolve(),
  };
}

async function list(root: string, folder: string): Promise<Listing> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(folder === '' ? 'The folder' : shown(folder), error);
  });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  return {
    folders: entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])),
    files: entries.flatMap((entry) => (entry.isFile() ? { name: entry.name, path: inside(folder, entry.name) } : [])),
    others: entries.flatMap((entry) => (entry.isDirectory() || entry.isFile() ? [] : entry.name)),
  };
}

async function* read(root: string, path: string): AsyncGenerator<Uint8Array> {
  try {
    // It was a file when it was listed; by now it might be a link. Windows has no such flag, and rarely links.
    const handle = await open(join(root, path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const bytes: AsyncIterable<Uint8Array> = handle.createReadStream();
    yield* bytes;
  } catch (error) {
    throw unreadable(shown(path), error);
  }
}

function unreadable(what: string, error: unknown): IntakeError {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return new IntakeError(`${what} cannot be read${code}.`);
}

/** A tree that is listed in an archive: names in memory, contents wherever the archive has them. */
import type { CheckedEntry } from './entry-policy.ts';
import { IntakeError, shown } from './intake-error.ts';
import { fold, isUnread } from './names.ts';
import { inside, type EntryProblem, type Listing, type Tree, type TreeFile } from './tree.ts';

/** The names of an archive while they come in. */
export interface ArchiveNames<Handle> {
  /** Takes an entry in; a bad one is only remembered as a problem. */
  readonly add: (entry: CheckedEntry, file?: { readonly handle: Handle; readonly changedAt?: number }) => void;
  readonly list: Tree['list'];
  readonly handleOf: (path: string) => Handle;
  readonly problems: readonly EntryProblem[];
}

interface Node<Handle> {
  readonly name: string;
  /** By folded name, so that what a file system could confuse meets; undefined for a file. */
  readonly children?: Map<string, Node<Handle>>;
  readonly handle?: Handle;
  readonly changedAt?: number;
}

/** Collects the entries of an archive, at most `most`. */
export function collectNames<Handle>(most: number): ArchiveNames<Handle> {
  const root: Node<Handle> = { name: '', children: new Map() };
  const problems: EntryProblem[] = [];
  let count = 0;
  return {
    add(entry, file) {
      count += 1;
      if (count > most) throw new IntakeError(`It holds more than ${most} entries.`);
      const problem = entry.problem ?? (entry.isUnread ? grow(root, unreadPart(entry.path)) : put(root, entry, file));
      // So that its owner is known even when there is nothing else of his.
      if (entry.isNamed && entry.problem !== undefined) grow(root, parentOf(entry.path));
      if (problem !== undefined) problems.push({ path: entry.path, sentence: problem });
    },
    list: (folder) => Promise.resolve(list(find(root, folder), folder)),
    handleOf(path) {
      const handle = find(root, path)?.handle;
      if (handle === undefined) throw new IntakeError(`${shown(path)} is not in the archive.`);
      return handle;
    },
    problems,
  };
}

/** Puts an entry where it belongs; returns a sentence when something is there already. */
function put<Handle>(
  root: Node<Handle>,
  { path, kind }: CheckedEntry,
  file: Pick<Node<Handle>, 'handle' | 'changedAt'> | undefined,
): string | undefined {
  if (kind === 'folder') return grow(root, path);
  const clash = grow(root, parentOf(path));
  if (clash !== undefined) return clash;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const siblings = find(root, parentOf(path))?.children;
  const twin = siblings?.get(fold(name));
  if (twin !== undefined) return clashOf(twin, path, 'file');
  siblings?.set(fold(name), { name, ...file });
  return undefined;
}

/** Makes a folder and those around it; returns a sentence when something else is there already. */
function grow<Handle>(root: Node<Handle>, path: string): string | undefined {
  let siblings = root.children;
  const passed: string[] = [];
  for (const name of path === '' ? [] : path.split('/')) {
    passed.push(name);
    const node: Node<Handle> = siblings?.get(fold(name)) ?? { name, children: new Map() };
    if (node.name !== name || node.children === undefined) return clashOf(node, passed.join('/'), 'folder');
    siblings?.set(fold(name), node);
    siblings = node.children;
  }
  return undefined;
}

function clashOf({ name, children }: Node<unknown>, path: string, kind: 'file' | 'folder'): string {
  const twin = inside(parentOf(path), name);
  if (twin !== path) return `${shown(twin)} and ${shown(path)} are one name on many machines. Keep one of them.`;
  const isTwice = kind === 'file' && children === undefined;
  return `${shown(path)} is ${isTwice ? 'there twice' : 'both a file and a folder'}.`;
}

function find<Handle>(root: Node<Handle>, path: string): Node<Handle> | undefined {
  let node: Node<Handle> | undefined = root;
  for (const name of path === '' ? [] : path.split('/')) {
    node = node?.children?.get(fold(name));
    if (node?.name !== name) return undefined;
  }
  return node;
}

function list(folder: Node<unknown> | undefined, path: string): Listing {
  const nodes = [...(folder?.children?.values() ?? [])].sort((one, other) => (one.name < other.name ? -1 : 1));
  return {
    folders: nodes.flatMap(({ name, children }) => (children === undefined ? [] : name)),
    files: nodes.flatMap(({ name, children, changedAt }): readonly TreeFile[] =>
      children === undefined
        ? [{ name, path: inside(path, name), ...(changedAt === undefined ? {} : { changedAt }) }]
        : [],
    ),
    others: [],
  };
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** `a/node_modules` of `a/node_modules/b/c.js`. */
function unreadPart(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, parts.findIndex(isUnread) + 1).join('/');
}

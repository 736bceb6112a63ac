/** From one path to the submissions that lie there. */
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { blameMembers } from './blame.ts';
import { listMembers, type Member } from './class-members.ts';
import { findRoot, type Root } from './find-root.ts';
import { openFolderTree } from './folder-tree.ts';
import { IntakeError } from './intake-error.ts';
import { invalid, loadPlace, type LoadOptions } from './load-submission.ts';
import { archiveKind } from './names.ts';
import { openArchive } from './open-archive.ts';
import { readPlainName, readPlatformName } from './platform-names.ts';
import type { LoadedSubmission, Submission } from './submission.ts';
import { findSubmittedAt } from './submitted-at.ts';
import type { Tree, TreeFile } from './tree.ts';

/** A submission that has no id yet. */
export interface Found {
  readonly submission: Omit<Submission, 'id'>;
  /** Where it was found, for who has to look for it. */
  readonly where: string;
}

export interface FindOptions extends LoadOptions {
  /** Told of a tree that has to stay open while its submissions are read. */
  readonly keep: (tree: Tree) => void;
}

/**
 * Finds them: one where the exercises' files lie, otherwise one in each folder, archive, and group of files.
 *
 * @throws {RangeError} when there is nothing that could be a submission.
 */
export async function findSubmissions(path: string, options: FindOptions): Promise<readonly Found[]> {
  const isFolder = await isFolderAt(path);
  let open: Tree | undefined;
  try {
    const tree = (open = await openPath(path, isFolder, options));
    const root = await findRoot({ tree, folder: '' }, options.exercises, mayEnter);
    const members = root.exerciseFiles.length > 0 ? [] : await listMembers(root);
    if (root.exerciseFiles.length > 0 || (members.length === 0 && tree.problems.length > 0))
      return [await single(path, isFolder, options, root)];
    if (members.length === 0) throw nothingAt(path, options);
    const blamed = blameMembers(members, root.place, path);
    options.keep(tree);
    open = undefined;
    return await Promise.all(blamed.map((member) => memberAt(path, member, options)));
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    return [await single(path, isFolder, options)];
  } finally {
    await open?.close();
  }
}

async function isFolderAt(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new RangeError(`There is nothing at ${path}.`);
  if (!found.isDirectory() && !(found.isFile() && archiveKind(path) !== undefined))
    throw new RangeError(`${path} is neither a folder nor a .zip, .tar.gz or .tgz archive.`);
  return found.isDirectory();
}

async function openPath(path: string, isFolder: boolean, { scratch }: LoadOptions): Promise<Tree> {
  return isFolder ? openFolderTree(path) : openArchive(path, scratch);
}

/** A folder that Moodle named, or files that a platform named, are what a class consists of. */
function mayEnter(folder: string, beside: readonly TreeFile[]): boolean {
  return [folder, ...beside.map(({ name }) => name)].every((name) => readPlatformName(name) === undefined);
}

/** The path itself is a submission. */
async function single(path: string, isFolder: boolean, options: LoadOptions, root?: Root): Promise<Found> {
  const origin = basename(resolve(path)).normalize('NFC');
  // Whoever packed it may have put the name on a folder inside.
  const names = [origin, ...(root?.passed ?? [])];
  const isClone = root?.listing.folders.includes('.git') ?? false;
  const read = names.map((name) => readPlatformName(name) ?? readPlainName(name, { isClone }));
  const submission = {
    origin,
    keys: [...new Set([origin, ...read.flatMap(({ keys }) => keys)])],
    attempt: read[0]?.attempt ?? 1,
    ...(root === undefined ? {} : await findSubmittedAt(root.place)),
    load: () => loadPath(path, isFolder, options),
  };
  return { where: path, submission };
}

async function loadPath(path: string, isFolder: boolean, options: LoadOptions): Promise<LoadedSubmission> {
  try {
    const tree = await openPath(path, isFolder, options);
    try {
      return await loadPlace({ tree, folder: '' }, options, tree.problems[0]?.sentence);
    } finally {
      await tree.close();
    }
  } catch (error) {
    return invalid(error, 0);
  }
}

async function memberAt(path: string, member: Member, options: LoadOptions): Promise<Found> {
  const { origin, keys, attempt, place, problem } = member;
  const submission = {
    origin: origin.normalize('NFC'),
    keys,
    attempt,
    ...(member.hasTimes ? await findSubmittedAt(place) : {}),
    load: () => loadPlace(place, options, problem),
  };
  return { where: join(path, place.folder, place.files === undefined ? '' : origin), submission };
}

function nothingAt(path: string, { exercises: [first] }: LoadOptions): RangeError {
  const example = first === undefined ? '' : `, such as exercises/${first.folder}/${first.slug}.ts or ${first.slug}.ts`;
  return new RangeError(
    `${path} holds no submission: neither an exercise's file${example}, nor folders, archives (.zip, .tar.gz, .tgz) or files of a Moodle or Canvas download in which there could be some.`,
  );
}

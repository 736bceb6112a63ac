/** Opens an archive of whichever kind, on disk or inside another one. */
import { open, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { IntakeError, shown } from './intake-error.ts';
import { classLimits, mostArchives, studentLimits, type ArchiveLimits } from './limits.ts';
import { archiveKind } from './names.ts';
import type { Scratch } from './scratch.ts';
import { openTarTree } from './tar-tree.ts';
import type { Tree, TreeFile } from './tree.ts';
import { openZipTree } from './zip-tree.ts';

/** Opens an archive that was named on the command line. */
export async function openArchive(path: string, scratch: Scratch): Promise<Tree> {
  const name = basename(path);
  return { ...(await openKind(name, path, classLimits, scratch)), archives: 1 };
}

/** Opens an archive that lies in a tree, by way of a copy. */
export async function openInnerArchive(tree: Tree, { name, path }: TreeFile, scratch: Scratch): Promise<Tree> {
  if (tree.archives >= mostArchives)
    throw new IntakeError(`${shown(path)} is an archive inside an archive inside an archive. Hand in the inner one.`);
  const copy = await scratch.newFile();
  const remove = (): Promise<void> => rm(copy, { force: true });
  try {
    await copyTo(copy, tree, path);
    const inner = await openKind(name, copy, studentLimits, scratch);
    const close = async (): Promise<void> => {
      await inner.close();
      await remove();
    };
    return { ...inner, archives: tree.archives + 1, close };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function openKind(
  name: string,
  file: string,
  limits: ArchiveLimits,
  scratch: Scratch,
): Promise<Omit<Tree, 'archives'>> {
  const kind = archiveKind(name);
  try {
    if (kind === 'zip') return await openZipTree(file, limits);
    if (kind === 'tar.gz') return await openTarTree(file, limits, scratch);
  } catch (error) {
    if (isOurs(error)) throw error;
    if (error instanceof IntakeError) throw new IntakeError(`${shown(name)} cannot be opened. ${error.message}`);
    throw new IntakeError(`${shown(name)} cannot be opened: it is cut off, damaged, encrypted, or no ${kind} at all.`);
  }
  throw new IntakeError(`${shown(name)} is an archive of a kind that is not opened here. Make it a .zip or a .tar.gz.`);
}

/** Whether this machine has run out of something, which is no archive's fault. */
function isOurs(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE'].includes(String(error.code))
  );
}

async function copyTo(file: string, tree: Tree, path: string): Promise<void> {
  const copy = await open(file, 'wx');
  try {
    let length = 0;
    for await (const chunk of tree.open(path)) {
      length += chunk.length;
      if (length > studentLimits.stored)
        throw new IntakeError(`${shown(path)} has more than ${studentLimits.stored} bytes.`);
      await copy.appendFile(chunk);
    }
  } finally {
    await copy.close();
  }
}

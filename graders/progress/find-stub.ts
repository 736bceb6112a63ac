/** Finds an exercise's stub as it was handed out, when the student's own file is no longer that. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ExerciseName } from '../catalog.ts';
import { isPristine } from '../submission/pristine.ts';

/** The kit's folder and the course's, which may be one. */
export interface Roots {
  readonly kitRoot: string;
  readonly courseRoot: string;
}

/** Looks in the kit, then in the course's git; nothing when neither has it. */
export async function findStub(
  { folder, slug }: ExerciseName,
  { kitRoot, courseRoot }: Roots,
): Promise<string | undefined> {
  const entry = `${slug}.ts`;
  const isStub = (text: string | undefined): text is string =>
    text !== undefined && isPristine(slug, { entry, files: { [entry]: text } });
  const kits = await readFile(join(kitRoot, 'exercises', folder, entry), 'utf8').catch(() => undefined);
  if (isStub(kits)) return kits;
  const path = `exercises/${folder}/${entry}`;
  const isOurs = existsSync(join(kitRoot, 'exercises', folder));
  let oldest: string | undefined;
  for (const commit of await commitsOf(path, courseRoot)) {
    oldest = await git(['show', `${commit}:./${path}`], courseRoot);
    if (isStub(oldest)) return oldest;
  }
  // Of a course's own stub nobody knows the hash: it is what was there first.
  return isOurs ? undefined : oldest;
}

/** The commits that changed a file, the newest first. */
async function commitsOf(path: string, courseRoot: string): Promise<readonly string[]> {
  const log = await git(['log', '--format=%H', '--', path], courseRoot);
  return (log ?? '').split('\n').filter((line) => line !== '');
}

const run = promisify(execFile);

/** What git says; nothing where there is no git, no repository or no such file. */
async function git(args: readonly string[], cwd: string): Promise<string | undefined> {
  try {
    return (await run('git', args, { cwd, windowsHide: true })).stdout;
  } catch {
    return undefined;
  }
}

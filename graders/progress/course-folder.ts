/** The folder of a course that holds what the kit keeps for a student; it ignores itself. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the folder is, there or not. */
export function courseFolder(courseRoot: string): string {
  return join(courseRoot, '.overlap');
}

/** Makes the folder where it is missing, with a note for git that nothing in it is to be kept; gives its path. */
export async function makeCourseFolder(courseRoot: string): Promise<string> {
  const folder = courseFolder(courseRoot);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => undefined);
  return folder;
}

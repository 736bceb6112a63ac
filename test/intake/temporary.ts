/** Folders that are gone after each test. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';

/** Files by their paths; the contents of one that ends with `/` do not matter, for it is a folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Promises that whatever is made by it is removed. */
export function useTemporary(): () => Promise<string> {
  const made: string[] = [];
  afterEach(async () => {
    await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
  });
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), 'intake-test-'));
    made.push(folder);
    return folder;
  };
}

/** Writes files into a folder, and returns it. */
export async function writeFiles(folder: string, files: Files): Promise<string> {
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, path);
    await mkdir(path.endsWith('/') ? target : dirname(target), { recursive: true });
    if (!path.endsWith('/')) await writeFile(target, content);
  }
  return folder;
}

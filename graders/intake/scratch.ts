/** A private folder for what has to be unpacked; nothing in it is named by an archive. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives out names of files that nobody else writes. */
export interface Scratch {
  readonly newFile: () => Promise<string>;
  /** Removes all of them. */
  readonly remove: () => Promise<void>;
}

/** Promises a folder; it is made when the first file is asked for. */
export function createScratch(): Scratch {
  let folder: Promise<string> | undefined;
  let count = 0;
  return {
    async newFile() {
      // Only its owner can enter it.
      folder ??= mkdtemp(join(tmpdir(), 'overlap-intake-'));
      count += 1;
      return join(await folder, String(count));
    },
    async remove() {
      const made = folder;
      folder = undefined;
      if (made !== undefined) await rm(await made, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

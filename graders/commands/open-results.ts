/** Opens a folder that should already hold results. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, type Store } from '../batch/store.ts';

/**
 * Opens it; a folder without results stays as it is.
 *
 * @throws {RangeError} when it holds none.
 */
export async function openResults(folder: string): Promise<Store> {
  if (existsSync(join(folder, 'class.json'))) return openStore(folder);
  throw new RangeError(`${folder} holds no results: there is no class.json in it.`);
}

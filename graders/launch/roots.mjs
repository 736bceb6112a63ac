/** Where the kit is, and where the course is: two folders that may be one. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package. */
export const kitRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * The nearest folder from `from` upwards that holds `exercises/` and a `package.json`; `from` when there is none.
 *
 * @param {string} from
 */
export function findCourse(from) {
  for (let folder = from; ; folder = dirname(folder)) {
    // A package.json too: the kit's own `graders/` also holds a folder `exercises`.
    if (existsSync(join(folder, 'exercises')) && existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) return from;
  }
}

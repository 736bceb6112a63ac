/** Finds the bundle for exactly these sources, or has it built. */
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashOfSources } from './sources.mjs';

/**
 * The kit's folder and the course's.
 *
 * @typedef {{ readonly kitRoot: string, readonly courseRoot: string }} Roots
 */

/**
 * A bundle that is ready, or why there is none.
 *
 * @typedef {{ readonly status: 'ready', readonly folder: string, readonly urlOf: (file: string) => string }
 *   | { readonly status: 'refused', readonly message: string }} Prepared
 */

/**
 * Takes the bundle from the cache; builds it when there is none.
 *
 * @param {Roots} roots
 * @returns {Promise<Prepared>}
 */
export async function prepareBundle(roots) {
  const cache = cacheOf(roots.courseRoot);
  const folder = join(cache, hashOf(roots));
  if (!existsSync(folder)) {
    // Imported only on a miss: esbuild takes longer to load than a whole start with a bundle.
    const { buildBundle } = await import('./build.mjs');
    const message = await buildBundle(roots, folder);
    if (message !== undefined) return { status: 'refused', message };
  }
  return { status: 'ready', folder, urlOf: (file) => pathToFileURL(join(folder, file)).href };
}

/**
 * Names the bundle after everything that goes into it.
 *
 * @param {Roots} roots
 */
function hashOf(roots) {
  // The paths too: a bundle holds the addresses of what it leaves to node_modules.
  const hash = createHash('sha256').update(`${roots.kitRoot}\0${roots.courseRoot}\0${hashOfSources(roots)}`);
  return hash.digest('hex').slice(0, 16);
}

/**
 * The folder that holds the bundles: in the course's `node_modules`, or among the machine's temporary files.
 *
 * @param {string} courseRoot
 */
function cacheOf(courseRoot) {
  const modules = join(courseRoot, 'node_modules');
  if (isWritable(modules)) return join(modules, '.cache', 'overlap-kit');
  const user = process.getuid?.();
  const folder = join(tmpdir(), `overlap-kit-${user ?? 'cache'}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Others can write there, and what is found there will be run.
  const found = lstatSync(folder);
  if (user !== undefined && (found.uid !== user || !found.isDirectory())) {
    throw new Error(`${folder} belongs to somebody else`);
  }
  return folder;
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Names the sources of the kit and of the course's own graders by what is in them, the same on every machine. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Hashes everything that a bundle is made from.
 *
 * @param {import('./bundle.mjs').Roots} roots
 */
export function hashOfSources({ kitRoot, courseRoot }) {
  const hash = createHash('sha256').update(readText(join(kitRoot, 'package.json')));
  for (const root of [join(kitRoot, 'graders'), join(courseRoot, 'graders', 'exercises')]) {
    for (const file of sourcesIn(root)) hash.update(`\0${file}\0`).update(readText(join(root, ...file.split('/'))));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * The kit's version.
 *
 * @param {Pick<import('./bundle.mjs').Roots, 'kitRoot'>} roots
 */
export function versionOf({ kitRoot }) {
  const { version } = /** @type {{ version: string }} */ (JSON.parse(readText(join(kitRoot, 'package.json'))));
  return version;
}

/**
 * The files below a folder that a bundle can be made from, sorted.
 *
 * @param {string} root
 */
function sourcesIn(root) {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|mjs|json|css)$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/**
 * A text without the line ends of the machine.
 *
 * @param {string} path
 */
function readText(path) {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}

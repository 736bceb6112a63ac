/** Finds the graders, and writes the modules that list them and say what they were made from. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfSources, versionOf } from './sources.mjs';

/**
 * The source of each module that exists only in a bundle, by name.
 *
 * @type {Readonly<Record<string, (roots: import('./bundle.mjs').Roots) => string>>}
 */
export const virtualModules = {
  /** A list of `{ file, grader }` in the order of the files' names. */
  'overlap:catalog': (roots) => {
    const graders = findGraders(roots);
    return [
      ...graders.map(({ path }, index) => `import grader${index} from ${JSON.stringify(path)};`),
      'export default [',
      ...graders.map(({ file }, index) => `  { file: ${JSON.stringify(file)}, grader: grader${index} },`),
      '];',
    ].join('\n');
  },
  /** The names alone, for who needs no grader's code. */
  'overlap:files': (roots) => `export default ${JSON.stringify(findGraders(roots).map(({ file }) => file))};`,
  /** What a verdict depends on besides the submission. */
  'overlap:versions': (roots) =>
    `export default ${JSON.stringify({ kit: versionOf(roots), graders: hashOfSources(roots) })};`,
};

/**
 * Every grader of the kit and of the course; the course's own wins where both have one of the same slug.
 *
 * @param {import('./bundle.mjs').Roots} roots
 */
function findGraders({ kitRoot, courseRoot }) {
  /** @type {Map<string, { file: string, path: string }>} */
  const found = new Map();
  for (const root of [kitRoot, courseRoot]) {
    const folder = join(root, 'graders', 'exercises');
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const [, file, slug] = /^(\d\d-([a-z0-9-]+))\.ts$/.exec(name) ?? [];
      if (file !== undefined && slug !== undefined) found.set(slug, { file, path: join(folder, name) });
    }
  }
  return [...found.values()].sort((one, other) => (one.file < other.file ? -1 : 1));
}

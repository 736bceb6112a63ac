/** Bundles the kit and the course's own graders into one file for each kind of process. */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, formatMessagesSync } from 'esbuild';
import { virtualModules } from './catalog.mjs';

/** What each bundled file is made from: the command and what editors call, in parts that load when called for … */
const command = { cli: 'cli.ts', gutter: 'gutter/grade-for-editor.ts' };
/** … and what runs beside it, each in one piece. */
const processes = { room: 'room/main.ts', compiler: 'submission/compiler-main.ts', suite: 'suite.ts' };

/** Stays in node_modules: native code, and what must be one instance in a process. */
const external = /^(?:esbuild|oxc-parser|tsx|typescript|vitest)(?:\/|$)/;

/** How many bundles are kept; older ones belong to sources that have changed. */
const kept = 3;

/** How long a bundle may still be in use by a command that started with it, in milliseconds. */
const inUseMs = 3_600_000;

/**
 * Builds a bundle into `folder`, which appears only when it is complete.
 *
 * @param {import('./bundle.mjs').Roots} roots
 * @param {string} folder
 * @returns {Promise<string | undefined>} what is wrong with the sources, if anything
 */
export async function buildBundle(roots, folder) {
  const cache = dirname(folder);
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, 'building-'));
  try {
    await bundle(roots, unfinished);
    moveInto(unfinished, folder);
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    return formatMessagesSync(error.errors, { kind: 'error' }).join('\n').trimEnd();
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  prune(cache, folder);
  return undefined;
}

/**
 * @param {import('./bundle.mjs').Roots} roots
 * @param {string} outdir
 */
async function bundle(roots, outdir) {
  await Promise.all([
    buildParts(roots, outdir, { entries: command, splitting: true }),
    buildParts(roots, outdir, { entries: processes, splitting: false }),
  ]);
}

/**
 * @param {import('./bundle.mjs').Roots} roots
 * @param {string} outdir
 * @param {{ readonly entries: Readonly<Record<string, string>>, readonly splitting: boolean }} parts
 */
async function buildParts(roots, outdir, { entries, splitting }) {
  await build({
    absWorkingDir: roots.courseRoot,
    entryPoints: Object.entries(entries).map(([out, file]) => ({ in: join(roots.kitRoot, 'graders', file), out })),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // What bundled CommonJS expects to find.
    banner: {
      js: [
        "import { createRequire as bundledRequire } from 'node:module';",
        "import { fileURLToPath as bundledPath } from 'node:url';",
        'const require = bundledRequire(import.meta.url), __filename = bundledPath(import.meta.url);',
      ].join(' '),
    },
    logLevel: 'silent',
    plugins: [createPlugin(roots)],
  });
}

/**
 * Resolves what only a bundle knows: the lists of graders, the kit by its name, and addresses of what stays outside.
 *
 * @param {import('./bundle.mjs').Roots} roots
 * @returns {import('esbuild').Plugin}
 */
function createPlugin(roots) {
  return {
    name: 'overlap',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^overlap:/ }, ({ path }) => ({ path, namespace: 'overlap' }));
      onLoad({ filter: /.*/, namespace: 'overlap' }, ({ path }) => ({
        contents: virtualModules[path]?.(roots),
        resolveDir: roots.courseRoot,
      }));
      // One instance of the vocabulary, wherever a grader lies.
      onResolve({ filter: /^overlap-kit$/ }, () => ({ path: join(roots.kitRoot, 'graders', 'kit.ts') }));
      // As an address, because the bundle does not lie where the kit's node_modules can be found.
      onResolve({ filter: external }, ({ path }) => ({ path: import.meta.resolve(path), external: true }));
    },
  };
}

/**
 * @param {string} unfinished
 * @param {string} folder
 */
function moveInto(unfinished, folder) {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another process was faster, with the same result.
    if (statSync(folder, { throwIfNoEntry: false }) === undefined) throw error;
  }
}

/**
 * @param {string} cache
 * @param {string} newest
 */
function prune(cache, newest) {
  const others = readdirSync(cache)
    .map((name) => join(cache, name))
    .filter((folder) => folder !== newest)
    .map((folder) => ({ folder, at: statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((one, other) => other.at - one.at);
  const old = others.slice(kept - 1).filter(({ at }) => at < Date.now() - inUseMs);
  for (const { folder } of old) rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {unknown} error
 * @returns {error is import('esbuild').BuildFailure}
 */
function isBuildFailure(error) {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}

/** Loaded into a demo's process: where it imports a stub, it gets the solution. */
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

// Node 20 has only hooks in a thread of their own, which loads this file again; newer ones have both.
const { registerHooks } = /** @type {{ registerHooks?: (hooks: { resolve: typeof resolve }) => void }} */ (module);
if (registerHooks !== undefined) registerHooks({ resolve });
else if (isMainThread) module.register(import.meta.url);

/**
 * Sends an import on its way, to the solution where it names a stub.
 *
 * @template Context, Resolved
 * @param {string} specifier
 * @param {Context & { readonly parentURL?: string }} context
 * @param {(specifier: string, context: Context) => Resolved} next
 */
export function resolve(specifier, context, next) {
  return next(solutionOf(specifier, context.parentURL) ?? specifier, context);
}

/**
 * @param {string} specifier
 * @param {string | undefined} importer
 */
function solutionOf(specifier, importer) {
  if (!specifier.startsWith('.') || importer === undefined) return undefined;
  const stub = new URL(specifier, importer).href;
  const solution = stub.replace(/\/exercises\/(\d\d-([a-z0-9-]+))\/\2(?:\.[jt]s)?$/, '/solutions/$1.ts');
  return solution !== stub && existsSync(fileURLToPath(solution)) ? solution : undefined;
}

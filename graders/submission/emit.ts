/** Turns marked TypeScript into one module of JavaScript, with esbuild. */
import { TraceMap } from '@jridgewell/trace-mapping';
import {
  build,
  stop,
  transform,
  type BuildFailure,
  type CommonOptions,
  type Location,
  type OutputFile,
  type Plugin,
} from 'esbuild';
import { findHelper, isHelper } from './allowed.ts';
import { Refused } from './refused.ts';

/** One module and the map from its lines to the student's. */
export interface Emitted {
  readonly code: string;
  readonly map: TraceMap;
}

/** Where esbuild looks for files: only among those that it is given. */
const namespace = 'student';

const options = {
  format: 'esm',
  target: 'node20.20',
  platform: 'neutral',
  charset: 'utf8',
  legalComments: 'none',
  treeShaking: false,
  sourcemap: 'external',
  tsconfigRaw: '{}',
  logLevel: 'silent',
} satisfies CommonOptions;

/** Files to be made one module of. */
export interface MarkedSource {
  readonly entry: string;
  readonly texts: ReadonlyMap<string, string>;
  /** The entry's text, when it needs no other file. */
  readonly alone?: string;
}

/** Emits the entry and the helpers that it needs. @throws {Refused} when esbuild finds a mistake. */
export async function emit({ entry, texts, alone }: MarkedSource): Promise<Emitted> {
  try {
    if (alone === undefined) return await bundle(entry, texts);
    const emitted = await transformAlone(entry, alone, false);
    return hasRenamed(emitted) ? await transformAlone(entry, alone, true) : emitted;
  } catch (error) {
    throw await explain(error, entry);
  }
}

/** Whether esbuild accepts a file as it stands. */
export async function canBeEmitted(text: string): Promise<boolean> {
  // With an export it is a module, as all files are.
  try {
    await transform(`${text}\nexport {}`, { ...options, loader: 'ts' });
    return true;
  } catch (error) {
    if (isFailure(error)) return false;
    throw await explain(error, '');
  }
}

/** The student's file that a source of the map or an error of esbuild's names. */
export function fileOf(source: string): string {
  return source.replace(new RegExp(`^${namespace}:`), '');
}

/** Alone, a file keeps its `const`, `let` and `class`; bundling makes them `var`. */
async function transformAlone(entry: string, text: string, keepNames: boolean): Promise<Emitted> {
  const settings = { ...options, keepNames, loader: 'ts', sourcefile: `${namespace}:${entry}` } as const;
  const { code, map } = await transform(text, settings);
  return { code, map: new TraceMap(map) };
}

async function bundle(entry: string, files: ReadonlyMap<string, string>): Promise<Emitted> {
  const { outputFiles } = await build({
    ...options,
    keepNames: true,
    entryPoints: [`./${entry}`],
    bundle: true,
    write: false,
    outfile: 'module.js',
    plugins: [helpersIn(files)],
  });
  // An external source map makes it two files, in this order.
  const [map, code] = outputFiles as [OutputFile, OutputFile];
  return { code: code.text, map: new TraceMap(map.text) };
}

/** Finds helpers among the student's own files and nowhere else. */
function helpersIn(files: ReadonlyMap<string, string>): Plugin {
  const names = Object.fromEntries(files);
  return {
    name: 'helpers',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ path }) => {
        const name = findHelper(path, names);
        return isHelper(path) && name !== undefined ? { path: name, namespace } : { path, external: true };
      });
      onLoad({ filter: /.*/, namespace }, ({ path }) => ({ contents: files.get(path), loader: 'ts' }));
    },
  };
}

/**
 * Whether a function's name may have changed: esbuild renames what has the name of something further out, and
 * makes up a name for a default export that has none. Names that it made up for itself begin with an underscore.
 */
function hasRenamed({ map, code }: Emitted): boolean {
  return map.names.some((name) => !name.startsWith('_')) || /\b\w+_default as default\b/.test(code);
}

/** Tells a mistake in the source from a death of esbuild's process, after which the next file gets a new one. */
async function explain(error: unknown, entry: string): Promise<unknown> {
  if (isFailure(error)) return refuse(error, entry);
  await stop();
  return error;
}

function isFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error;
}

function refuse({ errors: [error] }: BuildFailure, entry: string): Refused {
  const { file = entry, line }: Partial<Location> = { ...error?.location };
  return new Refused({
    reason: 'syntax',
    file: fileOf(file),
    line,
    message: error?.text.replaceAll(`${namespace}:`, ''),
  });
}

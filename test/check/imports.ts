/** Reads what the files of `graders/` import from each other. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'oxc-parser';

export const graders = join(import.meta.dirname, '..', '..', 'graders');

/** One import or re-export of a file of ours. */
export interface Arrow {
  /** Relative to `graders/`, with slashes. */
  readonly from: string;
  readonly to: string;
  readonly specifier: string;
  /** Nothing of it is left when the program runs. */
  readonly isType: boolean;
}

/** Every file of code in `graders/`, relative to it, with slashes. */
export function sourceFiles(): readonly string[] {
  return readdirSync(graders, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:ts|mjs)$/.test(file))
    .sort();
}

/** The arrows that start at one file. */
export function arrowsFrom(file: string): readonly Arrow[] {
  const { module } = parseSync(file, readFileSync(join(graders, file), 'utf8'));
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    isType: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const reExports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null ? [] : { specifier: moduleRequest.value, isType },
    ),
  );
  return [...imports, ...reExports]
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map((found) => ({ from: file, to: targetOf(file, found.specifier), ...found }));
}

function targetOf(file: string, specifier: string): string {
  return relative(graders, join(graders, dirname(file), specifier)).replaceAll('\\', '/');
}

/** The folder a file is in, or the file itself where it lies beside the folders. */
export function placeOf(file: string): string {
  return file.split('/')[0] ?? file;
}

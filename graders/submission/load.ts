/** Loads what a student handed in for one exercise. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Refusal } from '../trace/finding.ts';
import type { SourceFiles } from './compiled.ts';
import { readSources, sourceLimits } from './read.ts';

/** Reads `slug.ts` and the other `.ts` files beside it. */
export async function loadExercise(folder: string, slug: string): Promise<SourceFiles | Refusal> {
  const entry = `${slug}.ts`;
  const names = await listSources(folder, slug);
  if (!names.includes(entry)) return { reason: 'missing-file', file: entry };
  // Before anything is read: there might be a lot of it.
  if (names.length > sourceLimits.helpers + 1)
    return { reason: 'too-large', file: entry, text: `${names.length} files` };
  const contents: [string, Uint8Array][] = [];
  for (const file of names) {
    const path = join(folder, file);
    const { size } = await stat(path);
    if (size > sourceLimits.bytesPerFile) return { reason: 'too-large', file, text: `${size} bytes` };
    contents.push([file, await readFile(path)]);
  }
  return readSources(entry, Object.fromEntries(contents));
}

/** The names of `slug.ts` and its helpers, as far as they are there. */
export async function listSources(folder: string, slug: string): Promise<readonly string[]> {
  return (await listFiles(folder)).filter((name) => name === `${slug}.ts` || isHelperFile(name));
}

/** Regular files by name; links lead elsewhere. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isFile() ? entry.name : [])).sort();
}

/** The demo and tests are the student's own; declarations hold no code. */
function isHelperFile(name: string): boolean {
  return name.endsWith('.ts') && name !== 'demo.ts' && !/\.(?:test|d)\.ts$/.test(name);
}

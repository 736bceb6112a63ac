/** The nine solved exercises that the bench grades. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExerciseName } from '../../graders/catalog.ts';
import type { SourceFiles } from '../../graders/submission/compiled.ts';

/** The project's folder. */
export const root = join(import.meta.dirname, '..', '..');

/** An exercise and our answer to it. */
export interface Solved {
  readonly exercise: ExerciseName;
  readonly source: SourceFiles;
}

/** Every solution there is, in order. */
export function readSolutions(): readonly Solved[] {
  const names = readdirSync(join(root, 'solutions')).sort();
  return names.map((name) => {
    const folder = name.replace(/\.ts$/, '');
    const [number, slug] = [folder.slice(0, 2), folder.slice(3)];
    const entry = `${slug}.ts`;
    const text = readFileSync(join(root, 'solutions', name), 'utf8');
    return { exercise: { folder, number, slug }, source: { entry, files: { [entry]: text } } };
  });
}

/** A course in a folder of its own in which everything is solved; the kit is installed in it as a link. */
export interface SolvedCourse {
  readonly folder: string;
  readonly remove: () => void;
}

export function createSolvedCourse(): SolvedCourse {
  const folder = mkdtempSync(join(tmpdir(), 'overlap-bench-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  for (const { exercise, source } of readSolutions()) {
    const path = join(folder, 'exercises', exercise.folder);
    mkdirSync(path, { recursive: true });
    for (const [name, text] of Object.entries(source.files)) writeFileSync(join(path, name), text);
  }
  mkdirSync(join(folder, 'node_modules'));
  // Node takes a junction where Windows asks for one, and ignores the word elsewhere.
  symlinkSync(root, join(folder, 'node_modules', 'overlap-kit'), 'junction');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

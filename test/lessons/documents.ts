/** Finds our documents: the lessons, and the pages about the kit. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** A document by its path from the root, with `/` between its parts. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/** The lesson of an exercise. */
export interface Lesson extends Document {
  /** Such as `05-one-after-another`. */
  readonly folder: string;
}

/** The lessons, in order. */
export function lessons(): readonly Lesson[] {
  // By our answers: what else lies in exercises/ may be somebody's own.
  const folders = readdirSync(join(root, 'solutions')).map((name) => name.replace(/\.ts$/, ''));
  return folders.sort().map((folder) => ({ folder, ...readDocument(`exercises/${folder}/README.md`) }));
}

/** What is written about the kit itself. */
export function pages(): readonly Document[] {
  return ['README.md', 'CONTRIBUTING.md', 'graders/README.md'].map(readDocument);
}

export function readDocument(path: string): Document {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

/** Grades one of our mistakes, for a picture. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExerciseName } from '../../graders/catalog.ts';
import { gradeSource, type Kit } from '../../graders/grade.ts';
import type { SourceFiles } from '../../graders/submission/compiled.ts';
import type { ExerciseVerdict } from '../../graders/verdict.ts';
import { root } from './documents.ts';

export interface GradedMistake {
  readonly exercise: ExerciseName;
  readonly source: SourceFiles;
  readonly verdict: ExerciseVerdict;
}

/** Grades `test/mistakes/FOLDER/MISTAKE.ts`. */
export async function gradeMistake(folder: string, mistake: string, kit: Kit): Promise<GradedMistake> {
  const slug = folder.slice(3);
  const exercise = { folder, slug, number: folder.slice(0, 2) };
  const checks = (await kit.rooms.catalog()).find((info) => info.slug === slug)?.checks ?? [];
  const source = sourceAt(slug, join('test/mistakes', folder, `${mistake}.ts`));
  return { exercise, source, verdict: await gradeSource({ exercise, checks, seed: 1 }, source, kit) };
}

/** The file at a path from the root, as what a student hands in. */
export function sourceAt(slug: string, path: string): SourceFiles {
  const entry = `${slug}.ts`;
  return { entry, files: { [entry]: readFileSync(join(root, path), 'utf8') } };
}

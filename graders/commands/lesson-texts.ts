/** Reads the lessons that a report points into. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExerciseName } from '../catalog.ts';

/** Returns the texts by slug; a lesson that is not there is left out. */
export async function lessonTexts(
  courseRoot: string,
  exercises: readonly ExerciseName[],
): Promise<Readonly<Record<string, string>>> {
  const texts = await Promise.all(
    exercises.map(async ({ slug, folder }) => {
      const path = join(courseRoot, 'exercises', folder, 'README.md');
      return [slug, await readFile(path, 'utf8').catch(() => undefined)] as const;
    }),
  );
  return Object.fromEntries(texts.flatMap(([slug, text]) => (text === undefined ? [] : [[slug, text]])));
}

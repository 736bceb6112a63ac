/** Grades one exercise for a command that needs to know, and perhaps to run a case. */
import { join } from 'node:path';
import { laptopSeed } from '../assignment/seed.ts';
import type { ExerciseName } from '../catalog.ts';
import type { Places } from '../cli.ts';
import { gradeLoaded, type Kit } from '../grade.ts';
import { openKit } from '../open-kit.ts';
import type { SourceFiles } from '../submission/compiled.ts';
import { loadExercise } from '../submission/load.ts';
import type { Refusal } from '../trace/finding.ts';
import type { ExerciseVerdict } from '../verdict.ts';

/** A verdict, and what it was made from. */
export interface Graded {
  readonly exercise: ExerciseName;
  readonly source: SourceFiles | Refusal;
  readonly verdict: ExerciseVerdict;
}

/** Grades the exercise as it is now, and hands it to `use` while the rooms are open. */
export async function withGraded<Result>(
  exercise: ExerciseName,
  { courseRoot, bundle }: Places,
  use: (graded: Graded, kit: Kit) => Promise<Result>,
): Promise<Result> {
  const kit = openKit(bundle, { rooms: 1 });
  try {
    const checks = (await kit.rooms.catalog()).find(({ slug }) => slug === exercise.slug)?.checks ?? [];
    const source = await loadExercise(join(courseRoot, 'exercises', exercise.folder), exercise.slug);
    const verdict = await gradeLoaded({ exercise, checks, seed: laptopSeed }, source, kit);
    return await use({ exercise, source, verdict }, kit);
  } finally {
    await kit.close();
  }
}

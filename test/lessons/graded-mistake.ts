/** Grades one of our mistakes, for a picture. */
import { join } from 'node:path';
import { selectExercises, type ExerciseName } from '../../graders/catalog.ts';
import type { Graded } from '../../graders/commands/with-graded.ts';
import { sourceOf } from '../kit/answers.ts';
import type { TestKit } from '../kit/open.ts';
import { root } from './documents.ts';

/** Grades `test/mistakes/FOLDER/MISTAKE.ts`. */
export async function gradeMistake(folder: string, mistake: string, kit: TestKit): Promise<Graded> {
  const exercise = exerciseIn(folder);
  const source = sourceOf(exercise, join(root, 'test/mistakes', folder, `${mistake}.ts`));
  return { exercise, source, verdict: await kit.grade({ exercise, name: mistake, source }) };
}

/** The exercise in a folder. @throws {RangeError} when there is none. */
export function exerciseIn(folder: string): ExerciseName {
  const [exercise] = selectExercises([folder]);
  if (exercise === undefined) throw new RangeError(`There is no exercise ${folder}`);
  return exercise;
}

/** Reads our answer to an exercise, in a course that has it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExerciseName } from '../catalog.ts';

/**
 * Reads the solution.
 *
 * @throws {RangeError} when this course does not hand it out.
 */
export async function readSolution({ folder }: ExerciseName, courseRoot: string): Promise<string> {
  try {
    return await readFile(join(courseRoot, 'solutions', `${folder}.ts`), 'utf8');
  } catch {
    throw new RangeError(`This course does not hand out solutions: there is no solutions/${folder}.ts.`);
  }
}

/** Puts an exercise back to its stub, and keeps what was there. */
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { ExerciseName } from '../catalog.ts';
import { listSources } from '../submission/load.ts';
import { courseFolder, makeCourseFolder } from './course-folder.ts';
import { findStub, type Roots } from './find-stub.ts';

/**
 * Replaces the stub's file and takes helper files away, after a copy of the whole folder was made; gives the copy's path.
 *
 * @throws {RangeError} when there is no stub to put there.
 */
export async function resetExercise(exercise: ExerciseName, roots: Roots, now: Date = new Date()): Promise<string> {
  const { folder, slug } = exercise;
  const entry = `${slug}.ts`;
  const stub = await findStub(exercise, roots);
  if (stub === undefined) {
    throw new RangeError(
      `There is no untouched copy of exercises/${folder}/${entry}, neither in the kit nor in git. Take it from where you got the course.`,
    );
  }
  const exerciseFolder = join(roots.courseRoot, 'exercises', folder);
  const kept = await keepCopy(exerciseFolder, { folder, courseRoot: roots.courseRoot, now });
  const helpers = (await listSources(exerciseFolder, slug)).filter((name) => name !== entry);
  await writeFileAtomic(join(exerciseFolder, entry), stub);
  for (const name of helpers) await rm(join(exerciseFolder, name));
  return kept;
}

async function keepCopy(
  exerciseFolder: string,
  { folder, courseRoot, now }: { readonly folder: string; readonly courseRoot: string; readonly now: Date },
): Promise<string> {
  await makeCourseFolder(courseRoot);
  const kept = join(courseFolder(courseRoot), 'replaced', folder);
  await mkdir(kept, { recursive: true });
  const copy = join(kept, freeName(nameOf(now), await readdir(kept)));
  await cp(exerciseFolder, copy, { recursive: true });
  return copy;
}

/** The student's own time, in signs that every file system takes. */
function nameOf(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(two).join('-');
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('-');
  return `${date}_${time}`;
}

function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let count = 2; taken.includes(free); count += 1) free = `${name}_${count}`;
  return free;
}

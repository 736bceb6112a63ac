/** From paths on the command line to submissions. */
import type { ExerciseName } from '../catalog.ts';
import { findSubmissions, type Found } from './find-submissions.ts';
import { createScratch } from './scratch.ts';
import { submissionId } from './submission-id.ts';
import type { Intake, Submission } from './submission.ts';
import type { Tree } from './tree.ts';

/**
 * Finds what was handed in: each path is a submission, or holds a class of them, as a folder or an archive.
 *
 * @throws {RangeError} when there is none at a path, or when two would be called the same.
 */
export async function openIntake(
  paths: readonly string[],
  { exercises }: { readonly exercises: readonly ExerciseName[] },
): Promise<Intake> {
  const scratch = createScratch();
  const trees: Tree[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(trees.map((tree) => tree.close()));
    await scratch.remove();
  };
  try {
    const found: Found[] = [];
    for (const path of paths)
      found.push(...(await findSubmissions(path, { exercises, scratch, keep: (tree) => trees.push(tree) })));
    return { submissions: nameThem(found), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function nameThem(found: readonly Found[]): readonly Submission[] {
  const places = new Map<string, string>();
  const submissions = found.map(({ where, submission }) => {
    const id = submissionId(submission.origin);
    const twin = places.get(id);
    if (twin !== undefined)
      throw new RangeError(`${twin} and ${where} would both be called ${id}. Rename one, or grade them apart.`);
    places.set(id, where);
    return { id, ...submission };
  });
  return submissions.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Finds the exercises' files below a folder, and what they may import. */
import type { ExerciseName } from '../catalog.ts';
import { IntakeError, shown } from './intake-error.ts';
import { fold, readCopy } from './names.ts';
import { inside, listPlace, type Place, type TreeFile } from './tree.ts';

/** A file that is an exercise's by its name and place. */
export interface ExerciseFile {
  readonly exercise: ExerciseName;
  readonly file: TreeFile;
  /** What its name says of being a copy. */
  readonly copyBy?: 'browser' | 'canvas';
  /** The files beside it, itself among them. */
  readonly beside: readonly TreeFile[];
  /** Other exercises may have their files in the same folder. */
  readonly isShared: boolean;
}

/** Lists them all: `slug.ts`, `NN-slug.ts`, `NN-slug/slug.ts` and `exercises/NN-slug/slug.ts`. */
export async function listExerciseFiles(
  place: Place,
  exercises: readonly ExerciseName[],
): Promise<readonly ExerciseFile[]> {
  const { folders, files } = await listPlace(place);
  const found = filesOf(files, exercises, true);
  for (const name of folders) {
    const own = { tree: place.tree, folder: inside(place.folder, name) };
    if (fold(name) === 'exercises') found.push(...(await listOwnFolders(own, exercises)));
    else found.push(...(await listOwnFolder(place, name, exercises)));
  }
  return found;
}

/**
 * Chooses the one file of each exercise.
 *
 * @throws {IntakeError} when an exercise has two.
 */
export function chooseFiles(found: readonly ExerciseFile[], { files }: Pick<Place, 'files'>): readonly ExerciseFile[] {
  const bySlug = new Map<string, ExerciseFile[]>();
  for (const each of found) bySlug.set(each.exercise.slug, [...(bySlug.get(each.exercise.slug) ?? []), each]);
  return [...bySlug.values()].flatMap((all) => {
    const hasPlain = all.some(({ copyBy }) => copyBy === undefined);
    // Where Canvas did not write the names, `run-1.ts` beside `run.ts` is a helper.
    const rivals = all.filter(({ copyBy }) => copyBy !== 'canvas' || !hasPlain || files !== undefined);
    const [one, two] = rivals;
    if (one !== undefined && two !== undefined)
      throw new IntakeError(`${pathsOf(one, two)} are both an answer to ${one.exercise.slug}. Keep one of them.`);
    return rivals;
  });
}

/**
 * The helpers of an exercise's file: the other `.ts` files beside it, but no other exercise's.
 *
 * @throws {IntakeError} when two have one name.
 */
export function helpersOf(
  { file, beside, isShared }: ExerciseFile,
  exercises: readonly ExerciseName[],
): readonly TreeFile[] {
  const others = isShared ? filesOf(beside, exercises, true) : [];
  const taken = new Set([file.path, ...others.map((other) => other.file.path)]);
  const byName = new Map<string, TreeFile>();
  for (const helper of beside) {
    if (taken.has(helper.path) || !isHelper(helper.name)) continue;
    const twin = byName.get(fold(helper.name));
    if (twin !== undefined)
      throw new IntakeError(
        `${pathsOf({ file: twin }, { file: helper })} are one name on many machines. Keep one of them.`,
      );
    byName.set(fold(helper.name), helper);
  }
  return [...byName.values()];
}

function pathsOf(one: Pick<ExerciseFile, 'file'>, two: Pick<ExerciseFile, 'file'>): string {
  return `${shown(one.file.path)} and ${shown(two.file.path)}`;
}

async function listOwnFolders(place: Place, exercises: readonly ExerciseName[]): Promise<readonly ExerciseFile[]> {
  const { folders } = await listPlace(place);
  const found: ExerciseFile[] = [];
  for (const name of folders) found.push(...(await listOwnFolder(place, name, exercises)));
  return found;
}

async function listOwnFolder(
  { tree, folder }: Place,
  name: string,
  exercises: readonly ExerciseName[],
): Promise<readonly ExerciseFile[]> {
  const exercise = exercises.find(({ slug }) => isCalled(fold(name), slug));
  if (exercise === undefined) return [];
  const { files } = await tree.list(inside(folder, name));
  return filesOf(files, [exercise], false);
}

function filesOf(files: readonly TreeFile[], exercises: readonly ExerciseName[], isShared: boolean): ExerciseFile[] {
  return files.flatMap((file): readonly ExerciseFile[] => {
    const [, stem] = /^(.+)\.ts$/s.exec(fold(file.name)) ?? [];
    if (stem === undefined) return [];
    const plain = exercises.find(({ slug }) => isCalled(stem, slug));
    if (plain !== undefined) return [{ exercise: plain, file, beside: files, isShared }];
    const { name, by } = readCopy(stem);
    const copied = by === undefined ? undefined : exercises.find(({ slug }) => isCalled(name, slug));
    return copied === undefined || by === undefined
      ? []
      : [{ exercise: copied, file, copyBy: by, beside: files, isShared }];
  });
}

/** The slug decides; courses number their exercises anew. */
function isCalled(name: string, slug: string): boolean {
  return name === slug || name.replace(/^\d+[-_. ]+/, '') === slug;
}

/** As in a folder on a student's own machine; what macOS writes beside a file begins with a dot. */
function isHelper(name: string): boolean {
  return name.endsWith('.ts') && !name.startsWith('.') && name !== 'demo.ts' && !/\.(?:test|d)\.ts$/.test(name);
}

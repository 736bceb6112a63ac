/** Looks through folders that hold nothing but one folder for the one that holds something. */
import type { ExerciseName } from '../catalog.ts';
import { listExerciseFiles, type ExerciseFile } from './exercise-files.ts';
import { pathLimits } from './limits.ts';
import { archiveKind, isUnread } from './names.ts';
import { inside, listPlace, type Listing, type Place, type TreeFile } from './tree.ts';

/** The first folder from above that holds exercises, an archive, or several things. */
export interface Root {
  readonly place: Place;
  readonly listing: Listing;
  /** The folders on the way, by name. */
  readonly passed: readonly string[];
  /** Empty when there are none. */
  readonly exerciseFiles: readonly ExerciseFile[];
  /** The archive, when there is one and nothing else to look into. */
  readonly archive?: TreeFile;
}

/** Finds it; `mayEnter` says whether a folder is to be looked through. */
export async function findRoot(
  place: Place,
  exercises: readonly ExerciseName[],
  mayEnter: (folder: string, beside: readonly TreeFile[]) => boolean = () => true,
): Promise<Root> {
  const passed: string[] = [];
  for (let here = place; ;) {
    const listing = await listPlace(here);
    const exerciseFiles = await listExerciseFiles(here, exercises);
    const root = { place: here, listing, passed, exerciseFiles };
    const folders = listing.folders.filter((name) => !isUnread(name));
    const archives = listing.files.filter(({ name }) => archiveKind(name) !== undefined);
    const [folder, archive] = [folders[0], archives[0]];
    if (exerciseFiles.length > 0 || folders.length + archives.length !== 1) return root;
    if (archive !== undefined) return { ...root, archive };
    if (folder === undefined || passed.length === pathLimits.depth || !mayEnter(folder, listing.files)) return root;
    passed.push(folder);
    here = { tree: here.tree, folder: inside(here.folder, folder) };
  }
}

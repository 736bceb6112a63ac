/** Reads a submission: the exercises' files and their helpers, and nothing else. */
import type { ExerciseName } from '../catalog.ts';
import type { SourceFiles } from '../submission/compiled.ts';
import { readSources, sourceLimits } from '../submission/read.ts';
import type { Refusal } from '../trace/finding.ts';
import { chooseFiles, helpersOf } from './exercise-files.ts';
import { findRoot, type Root } from './find-root.ts';
import { IntakeError, shown } from './intake-error.ts';
import { archiveKind } from './names.ts';
import { openInnerArchive } from './open-archive.ts';
import type { Scratch } from './scratch.ts';
import type { LoadedSubmission } from './submission.ts';
import { readAtMost, walk, type Place, type Tree, type TreeFile } from './tree.ts';

/** What reading needs besides the place. */
export interface LoadOptions {
  readonly exercises: readonly ExerciseName[];
  readonly scratch: Scratch;
}

/** Reads what lies at a place; a known problem makes it invalid, whatever it holds. */
export async function loadPlace(place: Place, options: LoadOptions, problem?: string): Promise<LoadedSubmission> {
  const loaded = await loadSubmission(place, options);
  return problem === undefined ? loaded : { status: 'invalid', problem, ignoredFiles: loaded.ignoredFiles };
}

/** What a caught error means for a submission; one that is not about it is thrown on. */
export function invalid(error: unknown, ignoredFiles: number): LoadedSubmission {
  if (!(error instanceof IntakeError)) throw error;
  return { status: 'invalid', problem: error.message, ignoredFiles };
}

async function loadSubmission(place: Place, options: LoadOptions): Promise<LoadedSubmission> {
  let ignoredFiles = 0;
  try {
    for await (const { files, others } of walk(place)) ignoredFiles += files.length + others;
    const root = await findRoot(place, options.exercises);
    if (root.archive !== undefined) return await loadArchive(place.tree, root.archive, ignoredFiles - 1, options);
    if (root.exerciseFiles.length === 0) throw new IntakeError(nothingIn(root, options.exercises));
    const { exercises, used } = await readExercises(root, options.exercises);
    return { status: 'ready', exercises, ignoredFiles: ignoredFiles - used };
  } catch (error) {
    return invalid(error, ignoredFiles);
  }
}

async function loadArchive(
  outer: Tree,
  file: TreeFile,
  ignoredBeside: number,
  options: LoadOptions,
): Promise<LoadedSubmission> {
  const tree = await openInnerArchive(outer, file, options.scratch);
  try {
    const loaded = await loadPlace({ tree, folder: '' }, options, tree.problems[0]?.sentence);
    const ignoredFiles = loaded.ignoredFiles + ignoredBeside;
    if (loaded.status === 'ready') return { ...loaded, ignoredFiles };
    return { ...loaded, problem: `In ${shown(file.path)}: ${loaded.problem}`, ignoredFiles };
  } finally {
    await tree.close();
  }
}

async function readExercises(
  { place, exerciseFiles }: Root,
  exercises: readonly ExerciseName[],
): Promise<{ readonly exercises: ReadonlyMap<string, SourceFiles | Refusal>; readonly used: number }> {
  const sources = new Map<string, SourceFiles | Refusal>();
  const used = new Map<string, Uint8Array | undefined>();
  for (const chosen of chooseFiles(exerciseFiles, place)) {
    const entry = { name: `${chosen.exercise.slug}.ts`, path: chosen.file.path };
    const files = [entry, ...helpersOf(chosen, exercises)].sort((one, other) => (one.name < other.name ? -1 : 1));
    sources.set(chosen.exercise.slug, await readFiles(place.tree, entry.name, files, used));
  }
  return { exercises: sources, used: used.size };
}

/** Reads an exercise's files; `used` keeps what several exercises have in common. */
async function readFiles(
  tree: Tree,
  entry: string,
  files: readonly TreeFile[],
  used: Map<string, Uint8Array | undefined>,
): Promise<SourceFiles | Refusal> {
  // Before anything is read: there might be a lot of it.
  if (files.length > sourceLimits.helpers + 1)
    return { reason: 'too-large', file: entry, text: `${files.length} files` };
  const contents: [string, Uint8Array][] = [];
  for (const { name, path } of files) {
    if (!used.has(path)) used.set(path, await readAtMost(tree, path, sourceLimits.bytesPerFile));
    const bytes = used.get(path);
    if (bytes === undefined)
      return { reason: 'too-large', file: name, text: `more than ${sourceLimits.bytesPerFile} bytes` };
    contents.push([name, bytes]);
  }
  return readSources(entry, Object.fromEntries(contents));
}

function nothingIn({ listing }: Root, [first]: readonly ExerciseName[]): string {
  const example = first === undefined ? '' : `, such as exercises/${first.folder}/${first.slug}.ts or ${first.slug}.ts`;
  const archive = listing.files.find(({ name }) => archiveKind(name) !== undefined);
  const torn = archive === undefined ? '' : ` ${shown(archive.path)} was not opened, because more lies beside it.`;
  return `It holds none of the exercises${example}.${torn}`;
}

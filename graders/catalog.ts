/** The exercises there are, and how a student names some of them. */
import files from 'overlap:files';

/** An exercise by its file's name: `05-one-after-another` has the number `05` and the slug `one-after-another`. */
export interface ExerciseName {
  readonly folder: string;
  readonly number: string;
  readonly slug: string;
}

/** Every exercise that has a grader, in order. */
export const exerciseNames: readonly ExerciseName[] = files.map((folder) => ({
  folder,
  number: folder.slice(0, folder.indexOf('-')),
  slug: folder.slice(folder.indexOf('-') + 1),
}));

/**
 * Finds the exercises that words such as `05`, `create-task` or `01-04` name; all of them for no words.
 *
 * @throws {RangeError} when a word names none.
 */
export function selectExercises(
  words: readonly string[],
  all: readonly ExerciseName[] = exerciseNames,
): readonly ExerciseName[] {
  if (words.length === 0) return all;
  const chosen = new Set(words.flatMap((word) => find(word, all)));
  return all.filter((exercise) => chosen.has(exercise));
}

function find(word: string, all: readonly ExerciseName[]): readonly ExerciseName[] {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(word) ?? [];
  const found = all.filter(({ folder, number, slug }) => {
    if (from !== undefined && to !== undefined) return Number(from) <= Number(number) && Number(number) <= Number(to);
    return word === slug || word === folder || (/^\d+$/.test(word) && Number(word) === Number(number));
  });
  if (found.length > 0) return found;
  const list = all.map(({ folder }) => `  ${folder}`).join('\n');
  throw new RangeError(
    `There is no exercise ${word}. These can be named by number, by name, or as a range such as 01-04:\n${list}`,
  );
}

/** The answers of ours that stand for what students hand in: solutions, alternatives and mistakes. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ExerciseName } from '../../graders/catalog.ts';
import type { SourceFiles } from '../../graders/submission/compiled.ts';

export const root = join(import.meta.dirname, '..', '..');

/** The exercises that we have answers to; tools read them without a bundle. */
const exerciseNames: readonly ExerciseName[] = readdirSync(join(root, 'solutions'))
  .map((name) => name.replace(/\.ts$/, ''))
  .sort()
  .map((folder) => ({ folder, number: folder.slice(0, 2), slug: folder.slice(3) }));

/** One answer to one exercise. */
export interface Answer {
  readonly exercise: ExerciseName;
  readonly name: string;
  readonly source: SourceFiles;
}

/** A wrong answer and what must become of it. */
export interface Mistake extends Answer {
  readonly fails: readonly string[];
  readonly diagnosis: string;
}

/** The reference answers. */
export function solutions(): readonly Answer[] {
  return exerciseNames.map((exercise) => ({
    exercise,
    name: 'solution',
    source: sourceOf(exercise, join(root, 'solutions', `${exercise.folder}.ts`)),
  }));
}

/** The answers in `test/alternatives` or `test/mistakes`: a file, or a folder with helpers. */
export function answersIn(kind: 'alternatives' | 'mistakes'): readonly Answer[] {
  return exerciseNames.flatMap((exercise) => {
    const folder = join(root, 'test', kind, exercise.folder);
    const names = existsSync(folder) ? readdirSync(folder).sort() : [];
    return names.map((name) => ({
      exercise,
      name: name.replace(/\.ts$/, ''),
      source: sourceOf(exercise, join(folder, name)),
    }));
  });
}

/**
 * The mistakes with their labels: `// fails: together; diagnosis: one-after-another`.
 *
 * @throws {Error} when a mistake has no label.
 */
export function mistakes(): readonly Mistake[] {
  return answersIn('mistakes').map((answer) => {
    const [first = ''] = (answer.source.files[answer.source.entry] ?? '').split('\n');
    const [, fails, diagnosis] = /^\/\/ fails: ([\w-]+(?:, [\w-]+)*); diagnosis: ([\w-]+)$/.exec(first) ?? [];
    if (fails === undefined || diagnosis === undefined) {
      throw new Error(`${answer.exercise.folder}/${answer.name} has no label: ${first}`);
    }
    return { ...answer, fails: fails.split(', '), diagnosis };
  });
}

/** An answer as a student hands it in: one file, or a folder with helpers. */
export function sourceOf({ slug }: ExerciseName, path: string): SourceFiles {
  const entry = `${slug}.ts`;
  if (!statSync(path).isDirectory()) return { entry, files: { [entry]: readFileSync(path, 'utf8') } };
  const files = readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')] as const);
  return { entry, files: Object.fromEntries(files) };
}

/** The hostile answers of ours, with what must become of each. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exerciseNames } from '../../graders/catalog.ts';
import { answersIn, root, solutions, sourceOf, type Answer } from './answers.ts';

/** A hostile answer, and the verdict that it must get. */
export interface Attack extends Answer {
  /** The row of the threats that it stands for, such as `05-patches-built-ins`. */
  readonly row: string;
  /** The honest answer that it hides behind: it must not get more points than this one. */
  readonly base: Answer;
  /** `fails: together; blocked: together-calls`; all checks that are not named pass. */
  readonly statuses: string;
  /** The first sentence about the first check that fails; `nothing` when none does. */
  readonly says: string;
}

const folder = join(root, 'test', 'attacks');

/** The groups of attacks. */
export const attackRows: readonly string[] = readdirSync(folder).sort();

/**
 * The attacks with their labels, two lines at the top:
 * `// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls` and `// says: …`.
 *
 * @throws {Error} when an attack has no label, or names an exercise or a base that is not there.
 */
export function attacks(): readonly Attack[] {
  return attackRows.flatMap((row) =>
    readdirSync(join(folder, row))
      .sort()
      .map((name) => attackIn(row, name)),
  );
}

const labels =
  /^\/\/ on: ([\w-]+); base: ([\w-]+); ((?:[a-z-]+: [\w-]+(?:, [\w-]+)*(?:; )?)+)\n\/\/ says: (.+)\n\/\/ \S/;

function attackIn(row: string, name: string): Attack {
  const path = join(folder, row, name);
  const found = exerciseNames.flatMap((exercise) => {
    const source = sourceOf(exercise, path);
    const [, on, base = '', statuses = '', says = ''] = labels.exec(source.files[source.entry] ?? '') ?? [];
    return on === exercise.folder ? [{ exercise, source, base, statuses, says }] : [];
  });
  const [attack] = found;
  const base = attack === undefined ? undefined : baseOf(attack.exercise.folder, attack.base);
  if (attack === undefined || base === undefined) throw new Error(`${row}/${name} has no label`);
  return { ...attack, row, name: name.replace(/\.ts$/, ''), base };
}

const bases: readonly Answer[] = [...solutions(), ...answersIn('mistakes')];

function baseOf(exercise: string, name: string): Answer | undefined {
  return bases.find((answer) => answer.exercise.folder === exercise && answer.name === name);
}

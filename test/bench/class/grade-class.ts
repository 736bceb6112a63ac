/** Grades a class with the kit: the one place where the bench says how. */
import { join } from 'node:path';
import { gradeExercise } from '../../../graders/grade.ts';
import { prepareBundle } from '../../../graders/launch/bundle.mjs';
import { openKit } from '../../../graders/open-kit.ts';
import { readSolutions, root } from '../solutions.ts';

/** A kit that grades submissions, each a folder with a folder for each exercise. */
export interface ClassKit {
  /** Gives the points of all submissions together. */
  readonly gradeClass: (folders: readonly string[]) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Opens a kit with so many rooms; it grades the exercises of these folders, or all. */
export async function openClassKit(rooms: number, only?: readonly string[]): Promise<ClassKit> {
  const prepared = await prepareBundle({ kitRoot: root, courseRoot: root });
  if (prepared.status === 'refused') throw new Error(prepared.message);
  const kit = openKit(prepared.folder, { rooms });
  const catalog = await kit.rooms.catalog();
  const exercises = readSolutions().filter(({ exercise }) => only?.includes(exercise.folder) ?? true);

  async function grade(folder: string): Promise<number> {
    let points = 0;
    for (const { exercise } of exercises) {
      const checks = catalog.find(({ slug }) => slug === exercise.slug)?.checks ?? [];
      const task = { exercise, checks, seed: 1, folder: join(folder, exercise.folder) };
      points += (await gradeExercise(task, kit)).points;
    }
    return points;
  }

  return {
    async gradeClass(folders) {
      const queue = folders.values();
      let points = 0;
      const work = async (): Promise<void> => {
        for (const folder of queue) {
          const own = await grade(folder);
          points += own;
        }
      };
      // One more than there are rooms, so that no room waits for a compiler.
      await Promise.all(Array.from({ length: rooms + 1 }, work));
      return points;
    },
    close: () => kit.close(),
  };
}

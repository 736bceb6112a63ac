/** Opens the kit as its commands do: bundled, with real compilers and rooms. */
import { prepareBundle } from '../../graders/launch/bundle.mjs';
import { gradeSource, type Kit } from '../../graders/grade.ts';
import { openKit } from '../../graders/open-kit.ts';
import type { ExerciseVerdict } from '../../graders/verdict.ts';
import { root, type Answer } from './answers.ts';

/** A kit that can grade answers. */
export interface TestKit extends Kit {
  readonly grade: (answer: Answer, seed?: number) => Promise<ExerciseVerdict>;
  readonly close: () => Promise<void>;
}

/** Opens a kit with `rooms` rooms. */
export async function openTestKit(rooms: number): Promise<TestKit> {
  const prepared = await prepareBundle({ kitRoot: root, courseRoot: root });
  if (prepared.status === 'refused') throw new Error(prepared.message);
  const kit = openKit(prepared.folder, { rooms });
  const catalog = await kit.rooms.catalog();
  return {
    ...kit,
    grade({ exercise, source }, seed = 1) {
      const checks = catalog.find(({ slug }) => slug === exercise.slug)?.checks ?? [];
      return gradeSource({ exercise, checks, seed }, source, kit);
    },
  };
}

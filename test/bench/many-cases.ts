/** Runs many cases of the article's two-task program in a sealed room: the kit's own, with a course of the bench's. */
import { join } from 'node:path';
import { prepareBundle } from '../../graders/launch/bundle.mjs';
import { openCompiler } from '../../graders/processes/compiler.ts';
import { openRooms } from '../../graders/processes/rooms.ts';
import { readSolutions, root } from './solutions.ts';
import { timed } from './measure.ts';

/** A fresh room, and how long some checks take in it. */
export interface CaseRoom {
  /** Runs these checks, of which every one must pass. */
  readonly run: (ids: readonly string[]) => Promise<{ readonly ms: number; readonly cases: number }>;
  readonly close: () => Promise<void>;
}

/** Opens fresh rooms for the solution to 06. */
export async function prepareCaseRooms(): Promise<() => CaseRoom> {
  const prepared = await prepareBundle({ kitRoot: root, courseRoot: join(import.meta.dirname, 'course') });
  if (prepared.status === 'refused') throw new Error(prepared.message);
  const solved = readSolutions().find(({ exercise }) => exercise.slug === 'create-task');
  if (solved === undefined) throw new Error('There is no solution to create-task');
  const compiler = openCompiler(join(prepared.folder, 'compiler.mjs'));
  const compiled = await compiler.compile(solved.source);
  await compiler.close();
  if (compiled.status === 'refused') throw new Error(`The solution was refused: ${compiled.refusal.reason}`);

  return () => {
    const rooms = openRooms({ script: join(prepared.folder, 'room.mjs'), size: 1 });
    return {
      async run(ids) {
        let cases = 0;
        const ms = await timed(async () => {
          for (const outcome of await rooms.run({ slug: 'many-cases', compiled, seed: 1, only: ids }, ids)) {
            if (outcome.status !== 'passed')
              throw new Error(`Expected ${outcome.check} to pass: ${JSON.stringify(outcome)}`);
            cases += outcome.cases;
          }
        });
        return { ms, cases };
      },
      close: () => rooms.close(),
    };
  };
}

/** The ids of so many copies of the check. */
export function copies(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `copy-${index}`);
}

/** Runs many cases of the article's two-task program in a sealed room: the kit's own, with a course of the bench's. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBundle } from '../../graders/launch/build.mjs';
import { openCompiler } from '../../graders/processes/compiler.ts';
import { openRooms } from '../../graders/processes/rooms.ts';
import type { Compiled } from '../../graders/submission/compiled.ts';
import { timed } from './measure.ts';
import { readSolutions, root } from './solutions.ts';

/** Opens rooms that hold the bench's own check. */
export interface ManyCases {
  readonly openRoom: () => CaseRoom;
  readonly close: () => void;
}

/** A fresh room, and how long some checks take in it. */
export interface CaseRoom {
  /** Runs these checks on the solution to 06; every one must pass. */
  readonly run: (ids: readonly string[]) => Promise<{ readonly ms: number; readonly cases: number }>;
  readonly close: () => Promise<void>;
}

/** Builds a bundle of its own, so that nobody else's clearing up can take it away. */
export async function prepareManyCases(): Promise<ManyCases> {
  const folder = mkdtempSync(join(tmpdir(), 'overlap-bench-'));
  const bundle = join(folder, 'bundle');
  const wrong = await buildBundle({ kitRoot: root, courseRoot: join(import.meta.dirname, 'course') }, bundle);
  if (wrong !== undefined) throw new Error(wrong);
  const compiled = await compileSolution(join(bundle, 'compiler.mjs'));
  return {
    openRoom: () => openRoom(join(bundle, 'room.mjs'), compiled),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function compileSolution(script: string): Promise<Compiled> {
  const solved = readSolutions().find(({ exercise }) => exercise.slug === 'create-task');
  if (solved === undefined) throw new Error('There is no solution to create-task');
  const compiler = openCompiler(script);
  const compiled = await compiler.compile(solved.source);
  await compiler.close();
  if (compiled.status === 'refused') throw new Error(`The solution was refused: ${compiled.refusal.reason}`);
  return compiled;
}

function openRoom(script: string, compiled: Compiled): CaseRoom {
  const rooms = openRooms({ script, size: 1 });
  return {
    async run(ids) {
      let cases = 0;
      const ms = await timed(async () => {
        for (const outcome of await rooms.run({ slug: 'many-cases', compiled, seed: 1, only: ids }, ids)) {
          if (outcome.status !== 'passed') {
            throw new Error(`Expected ${outcome.check} to pass, got ${JSON.stringify(outcome)}`);
          }
          cases += outcome.cases;
        }
      });
      return { ms, cases };
    },
    close: () => rooms.close(),
  };
}

/** The ids of so many copies of the check. */
export function copies(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `copy-${index}`);
}

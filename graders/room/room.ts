/** A room as one function that serves a channel: a child process gives it pipes, a test anything else. */
import type { Grader } from '../checks/grader.ts';
import type { World } from '../world/world.ts';
import { parseCase } from './case-info.ts';
import { createInstances } from './compartment.ts';
import type { CheckOutcome, ExerciseInfo, RoomMessage, RoomRequest } from './protocol.ts';
import { runCheck, runOnce, type CheckOptions } from './run-check.ts';

/** One exercise as the room finds it: its file's name, such as `05-one-after-another`, and its grader. */
export interface CatalogEntry {
  readonly file: string;
  readonly grader: Grader;
}

/** Where a room's messages go. */
export type Send = (message: RoomMessage) => void;

/** Tells the parent what can be asked; call it before any submission's code runs. */
export function describeCatalog(catalog: readonly CatalogEntry[]): readonly ExerciseInfo[] {
  return catalog
    .map(({ file, grader }) => ({
      number: file.slice(0, file.indexOf('-')),
      slug: file.slice(file.indexOf('-') + 1),
      exports: Object.keys(grader.exports),
      checks: grader.checks.map(({ id, title, points, inputs, needs }) => {
        const info = { id, title, points, inputs };
        return needs === undefined ? info : { ...info, needs };
      }),
    }))
    .sort((a, b) => (a.number < b.number ? -1 : a.number > b.number ? 1 : 0));
}

/** Answers one request; every check asked for gets an outcome, in the grader's order. */
export async function serve(
  request: RoomRequest,
  catalog: readonly CatalogEntry[],
  world: World,
  send: Send,
): Promise<void> {
  const { slug, compiled, seed, only, replay } = request;
  const grader = catalog.find(({ file }) => file.slice(file.indexOf('-') + 1) === slug)?.grader;
  if (grader === undefined) throw new RangeError(`Expected the slug of an exercise, got \`${slug}\``);
  const common = { grader, compiled, instances: createInstances(compiled, world), world, seed };
  if (replay !== undefined) {
    await serveReplay(common, only?.[0] ?? '', replay, send);
  } else {
    const outcomes = new Map<string, CheckOutcome>();
    for (const check of grader.checks) {
      if (only !== undefined && !only.includes(check.id)) continue;
      send({ type: 'began', check: check.id });
      const needed = check.needs === undefined ? undefined : outcomes.get(check.needs);
      const outcome: CheckOutcome =
        needed === undefined || needed.status === 'passed'
          ? await runCheck({ ...common, check })
          : { check: check.id, cases: 0, status: 'blocked', by: needed.check };
      outcomes.set(check.id, outcome);
      send({ type: 'outcome', outcome });
    }
  }
  send({ type: 'done' });
}

async function serveReplay(
  common: Omit<CheckOptions, 'check'>,
  id: string,
  args: readonly string[],
  send: Send,
): Promise<void> {
  const check = common.grader.checks.find((each) => each.id === id);
  try {
    if (check === undefined) throw new TypeError(`Expected a check's id, got ${id}`);
    const given = parseCase(check, args);
    const { run, result } = await runOnce({ ...common, check }, given);
    send({ type: 'replayed', run, findings: result.findings });
  } catch (error) {
    send({ type: 'bad-case', message: error instanceof Error ? error.message : 'The case cannot be run' });
  }
}

/** Makes a fresh instance of a student's module, and lets everything that causes run out. */
import { findStuck } from '../checks/judge.ts';
import type { Finding } from '../trace/finding.ts';
import { budget } from '../world/budget.ts';
import type { Loop } from '../world/loop.ts';
import type { PhaseOptions, World } from '../world/world.ts';
import type { Instances } from './compartment.ts';
import { explain } from './explain.ts';

/** A module's exports, or why there are none. */
export type Imported = { readonly namespace: object } | { readonly finding: Finding };

type Created = { readonly namespace: object } | { readonly error: unknown };

/** Imports the module in a phase of its own; its logs and timers are dropped. */
export async function importModule(instances: Instances, world: World, phase: PhaseOptions): Promise<Imported> {
  const loop = world.begin({ ...phase, firstSpan: 1_000_000, timers: budget.timersOnImport });
  let created = instances.isAsync ? undefined : create(instances);
  // A file that only declares has left nothing to run out.
  if (created === undefined || !loop.isUntouched()) {
    await loop.run(() => {
      if (created !== undefined) loop.settle({ how: 'fulfilled', value: null });
      else void awaited(instances).then((result) => (created = settle(loop, result)));
    });
  }
  return resultOf(created, world, loop);
}

function create(instances: Instances): Created {
  try {
    return { namespace: instances.create() as object };
  } catch (error) {
    return { error };
  }
}

async function awaited(instances: Instances): Promise<Created> {
  try {
    return { namespace: (await instances.create()) as object };
  } catch (error) {
    return { error };
  }
}

function settle(loop: Loop, result: Created): Created {
  loop.settle({ how: 'fulfilled', value: null });
  return result;
}

function resultOf(created: Created | undefined, world: World, loop: Loop): Imported {
  if (created !== undefined) return 'namespace' in created ? created : { finding: whyNotLoaded(created.error, world) };
  const spent = loop.spent();
  if (spent !== undefined) return { finding: { kind: 'over-budget', ...spent } };
  return { finding: findStuck(loop.recorder.trace) ?? { kind: 'never-settles', at: loop.now(), waiting: [] } };
}

/** Why a module, or one of its exports, cannot be had: what it threw, or the budget that it spent. */
export function whyNotLoaded(error: unknown, world: World): Finding {
  const spent = world.loop().spent();
  if (spent !== undefined) return { kind: 'over-budget', ...spent };
  const line = world.lineOf(error);
  const place = line === undefined ? {} : { line };
  return explain({ kind: 'import-failed', error: world.plain(error), ...place });
}

/** Seals this process and serves requests in it, so that what happens inside a room is covered by tests. */
import catalog from 'overlap:catalog';
import type { CheckOutcome, RoomMessage } from '../../graders/room/protocol.ts';
import { serve, type CatalogEntry } from '../../graders/room/room.ts';
import { seal } from '../../graders/room/seal.ts';
import type { Compiled, SourceFiles } from '../../graders/submission/compiled.ts';
import { compile } from '../../graders/submission/compile.ts';
import { createWorld, type World } from '../../graders/world/world.ts';

/** Compiles before the realm is sealed. @throws {Error} when the source is refused. */
export async function compileAll<Item extends { readonly source: SourceFiles }>(
  items: readonly Item[],
): Promise<readonly (Item & { readonly compiled: Compiled })[]> {
  const compiled: (Item & { readonly compiled: Compiled })[] = [];
  for (const item of items) {
    const result = await compile(item.source);
    if (result.status === 'refused') throw new Error(JSON.stringify(result.refusal));
    compiled.push({ ...item, compiled: result });
  }
  return compiled;
}

/** Seals the realm; a process can do it once. */
export function sealHere(): World {
  // The pump's own listener is enough; the test runner's would fail the run for a student's mistakes.
  process.removeAllListeners('unhandledRejection');
  process.removeAllListeners('warning');
  const world = createWorld((spent) => {
    throw new Error(`gave up: ${spent.budget}`);
  });
  seal(world, world.wallTime);
  return world;
}

/** Runs all checks of one exercise and returns their outcomes. */
export async function outcomesOf(
  world: World,
  slug: string,
  compiled: Compiled,
  graders: readonly CatalogEntry[] = catalog,
): Promise<readonly CheckOutcome[]> {
  const messages: RoomMessage[] = [];
  await serve({ slug, compiled, seed: 1 }, graders, world, (message) => messages.push(message));
  return messages.flatMap((message) => (message.type === 'outcome' ? [message.outcome] : []));
}
